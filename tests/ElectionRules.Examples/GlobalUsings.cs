// Copied into docs/getting-started.md. The first is needed outside the namespace of these pages.
#pragma warning disable IDE0005
global using ElectionRules;
global using ElectionRules.Ballots;
global using ElectionRules.Bodies;
global using ElectionRules.Composition;
global using ElectionRules.Eligibility;
global using ElectionRules.Law;
global using ElectionRules.Nominations;
global using ElectionRules.Rounds;
global using ElectionRules.Selection;
global using ElectionRules.Statutes.China;
global using ElectionRules.Tallying;
global using ElectionRules.Transcripts;
global using NodaTime;
global using static ElectionRules.Threshold;
