using System.Collections;

namespace Emojoi.PersonalData.Policy.Json;

/// <summary>The members of an object in the order of the text. A struct, so that walking a million small objects allocates nothing.</summary>
internal readonly struct JsonMembers(JsonText source, int index) : IEnumerable<JsonMember>
{
    public Enumerator GetEnumerator() => new(source, index);

    IEnumerator<JsonMember> IEnumerable<JsonMember>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks over the tape from key to key.</summary>
    public struct Enumerator(JsonText source, int index) : IEnumerator<JsonMember>
    {
        private readonly int _end = source[index].Next;
        private int _key;

        public readonly JsonMember Current => new(source, _key);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            _key = _key == 0 ? index + 1 : source[_key + 1].Next;
            return _key < _end;
        }

        public void Reset() => _key = 0;

        public readonly void Dispose()
        {
        }
    }
}
