using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Emojoi.Social.Demonstration;

/// <summary>A certificate that lives as long as the demonstration, and that nobody else trusts.</summary>
internal static class LoopbackCertificate
{
    /// <summary>Makes one.</summary>
    public static X509Certificate2 Create(DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));

        // Some systems serve no key that was never stored.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }
}
