import ArgumentParser

/// The command and its verbs.
struct Shiremoot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shiremoot",
        abstract: "Partnerships in the open: what was promised, and how it stands.",
        discussion: """
            A place is one area's record: its bodies, partnerships, meetings and promises. What \
            happened is entered; how it stands is worked out, with the days counted and the \
            entries that prove it.

            To begin: shiremoot demo. Each verb explains itself, as in: shiremoot check --help

            Exit status: 0 all well, 1 something is late or missed, 2 none of those but something \
            is not known, 64 what was asked was refused, with a sentence, 70 a fault of the \
            program or the machine.
            """,
        subcommands: [
            Demo.self, Serve.self, Initiate.self, Do.self, Check.self, Explain.self,
            TimetableVerb.self,
            AheadVerb.self, TimelineVerb.self, Due.self, Overlaps.self, RegisterVerb.self,
            Promises.self, Resources.self, Retention.self, AnnualReportVerb.self, TrendVerb.self,
            ImportVerb.self, ExportVerb.self,
            JournalVerb.self, Verify.self, Backup.self, Restore.self,
            SampleVerb.self, Intents.self,
        ])
}
