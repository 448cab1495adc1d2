/// What is wrong with a store, in a sentence: not a lawful no, but a fault of disk, file or caller.
///
/// Where something was being written, nothing was: a fault leaves the store as it was before.
public struct JournalFault: Error, Hashable, Sendable {
    /// What sort of fault, for whoever decides what to do next.
    public let kind: Kind
    /// What is wrong and what can be done, for a person.
    public let sentence: String

    /// Says what is wrong.
    public init(_ kind: Kind, _ sentence: String) {
        self.kind = kind
        self.sentence = sentence
    }

    /// The sorts of fault.
    public enum Kind: Hashable, Sendable {
        /// Another process has it open.
        case busy
        /// There is no such directory, place or file.
        case missing
        /// There is one already, and it is not written over.
        case exists
        /// No room on the disk: writing stops, reading goes on.
        case full
        /// It cannot be written: writing stops, reading goes on.
        case readOnly
        /// It is not as it was written. The first entry that does not hold, if one can be named.
        case damaged(firstBad: Int?)
        /// The file is no backup, or one of another place.
        case notABackup
        /// What was named will not do: a file for a directory, a backup for a journal at work, a
        /// directory that may not be entered.
        case unsuitable
        /// A newer Shiremoot wrote it.
        case newer
        /// The disk did not confirm what was written; the process is told to end.
        case unsynced
        /// Anything else: a mistake of the caller, or of the machine.
        case fault
    }
}
