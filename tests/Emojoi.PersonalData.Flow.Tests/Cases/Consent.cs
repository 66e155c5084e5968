using HomeKit;

namespace HomeKit
{
    public class Vault
    {
        public void Store(object value) => _ = value;
    }
}

namespace FlowCases.Consent
{
    public interface IConsents
    {
        [ConsentCheck]
        bool Has(string purpose);

        [ConsentCheck("research")]
        bool Research { get; }

        [ConsentCheck("newsletter")]
        bool Newsletter { get; }

        [ConsentCheck("research")]
        void EnsureResearch();

        [OptOutCheck("push")]
        bool WantsPush { get; }

        bool Has2(string purpose);
    }

    // What a person switched on is data of that person, too.
    public class Settings
    {
        [ConsentCheck("research")]
        [PersonalData("nickname", "profile")]
        public bool MayResearch { get; set; }

        [ConsentCheck("newsletter")]
        [PersonalData("nickname", "profile")]
        public bool MayWrite { get; set; }
    }

    public class Consent(IConsents consents, Vault vault)
    {
        [ProcessedFor("research")]
        public void Unchecked(Patient patient)
        {
            vault.Store(patient.Note); // !EPD2016
            vault.Store(patient.Ward); // ok
        }

        [ProcessedFor("research")]
        public void Checked(Patient patient)
        {
            if (consents.Research)
            {
                vault.Store(patient.Note); // ok
            }
        }

        [ProcessedFor("research")]
        public void Checked_by_a_guard(Patient patient)
        {
            if (!consents.Research)
            {
                return;
            }

            vault.Store(patient.Note); // ok
        }

        [ProcessedFor("research")]
        public void Checked_for_another_purpose(Patient patient)
        {
            if (consents.Newsletter)
            {
                vault.Store(patient.Note); // !EPD2016
            }
        }

        [ProcessedFor("research")]
        public void Checked_on_one_path_only(Patient patient, bool quick)
        {
            if (quick || consents.Research)
            {
                vault.Store(patient.Note); // !EPD2016
            }
        }

        [ProcessedFor("research")]
        public void Checked_on_both_paths(Patient patient, bool quick)
        {
            if (quick && consents.Research)
            {
                vault.Store(patient.Note); // ok
            }
        }

        [ProcessedFor("research")]
        public void Checked_after(Patient patient)
        {
            vault.Store(patient.Note); // !EPD2016
            if (consents.Research)
            {
                vault.Store("done"); // ok
            }
        }

        [ProcessedFor("research")]
        public void Ensured(Patient patient)
        {
            consents.EnsureResearch();
            vault.Store(patient.Note); // ok
        }

        [ProcessedFor("research")]
        public void A_check_that_is_none(Patient patient)
        {
            if (consents.Has2("research"))
            {
                vault.Store(patient.Note); // !EPD2016
            }
        }

        [ProcessedFor("research")]
        public void Checked_by_the_caller(Patient patient)
        {
            if (consents.Research)
            {
                Keep(patient);
            }
        }

        [ProcessedFor("research")]
        public void Checked_in_a_helper(Patient patient)
        {
            if (MayResearch())
            {
                vault.Store(patient.Note); // ok
            }
        }

        [ProcessedFor("research")]
        public void Checked_in_a_local(Patient patient)
        {
            var allowed = consents.Research;
            if (allowed)
            {
                vault.Store(patient.Note); // ok
            }
        }

        [ProcessedFor("research")]
        public void Thrown_otherwise(Patient patient)
        {
            if (!consents.Research)
            {
                throw new InvalidOperationException("no consent");
            }

            vault.Store(patient.Note); // ok
        }

        [ProcessedFor("research")]
        public void Inverted(Patient patient)
        {
            if (consents.Research)
            {
                return;
            }

            vault.Store(patient.Note); // !EPD2016
        }

        [ProcessedFor("push")]
        public string Pushed_without_an_opt_out_check(Patient patient) => patient.Handle.Trim(); // !EPD2017

        [ProcessedFor("push")]
        public string Pushed_with_an_opt_out_check(Patient patient) => consents.WantsPush ? patient.Handle.Trim() : ""; // ok

        [ProcessedFor("push")]
        public string Pushed_after_an_opt_out_check(Patient patient)
        {
            if (!consents.WantsPush)
            {
                return "";
            }

            return patient.Handle.Trim(); // ok
        }

        [ProcessedFor("push")]
        public string Pushed_to_those_who_opted_out(Patient patient)
        {
            if (!consents.WantsPush)
            {
                return patient.Handle.Trim(); // !EPD2017
            }

            return patient.Ward; // ok
        }

        [ProcessedFor("newsletter")]
        public string A_newsletter(Patient patient) => patient.News.Trim(); // !EPD2016

        [ProcessedFor("newsletter")]
        public string A_newsletter_wanted(Patient patient) => consents.Newsletter ? patient.News.Trim() : ""; // ok

        [ProcessedFor("research")]
        public void Checked_by_a_setting(Patient patient, Settings settings)
        {
            if (!settings.MayResearch || patient.Ward.Length == 0)
            {
                return;
            }

            vault.Store(patient.Note); // ok
        }

        [ProcessedFor("research")]
        public void Unchecked_by_another_setting(Patient patient, Settings settings)
        {
            if (settings.MayWrite)
            {
                vault.Store(patient.Note); // !EPD2016
            }
        }

        private void Keep(Patient patient) => vault.Store(patient.Note); // ok

        private bool MayResearch() => consents.Research;
    }
}
