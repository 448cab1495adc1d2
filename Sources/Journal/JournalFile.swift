public import Governance
import Synchronization

/// One place's journal: entries in a chain, and beside them texts and the keys of requests.
///
/// It is one SQLite file with one connection, so that at most one call is at work; a place's
/// actor is the only caller. What `append` returned is on the disk, whatever happens next.
public final class JournalFile: Sendable {
    /// Whose journal it is.
    public let place: Word
    let directory: DataDirectory
    let connection: Connection
    let state: Mutex<State>

    /// What is known of the file without asking it.
    struct State: Sendable {
        var head: Head
        var list: ErasureList
        /// Pages written to the log since it was last written back into the file.
        var pages = 0
        /// Whether erased bytes may still stand in the log.
        var hasErased = false
    }

    private init(
        _ place: Word, in directory: DataDirectory, _ connection: Connection, _ state: State
    ) {
        self.place = place
        self.directory = directory
        self.connection = connection
        self.state = Mutex(state)
    }

    /// The last entry and its hash.
    public var head: Head { state.withLock { $0.head } }

    /// Makes a journal without entries and opens it.
    ///
    /// - Throws: `JournalFault` of kind `.exists` if the place has a journal here.
    public static func create(
        _ place: Word, in directory: DataDirectory
    ) throws(JournalFault) -> JournalFile {
        try mustBeFree(place, in: directory)
        let maker = try make(at: directory.workbench(of: place), in: directory)
        maker.close()
        try finish(place, in: directory)
        return try open(place, in: directory)
    }

    /// Opens the journal of a place.
    ///
    /// It reads the head and no more; whoever replays the entries calls `verifyChain`. Texts that
    /// are listed as erased and still stand are erased now.
    ///
    /// - Throws: `JournalFault` of kind `.missing`, `.unsuitable` for a backup, `.newer`, or
    ///   `.damaged` naming the first entry that does not hold.
    public static func open(
        _ place: Word, in directory: DataDirectory
    ) throws(JournalFault) -> JournalFile {
        try directory.mustBeHeld()
        let path = directory.journal(of: place)
        guard Disk.exists(path) else {
            throw JournalFault(.missing, "There is no place ‘\(place)’ in ‘\(directory.path)’.")
        }
        let header = Header(path)
        guard header?.isBackup != true else {
            throw JournalFault(
                .unsuitable,
                "‘\(path)’ is a backup and no journal at work. Move it to another directory and"
                    + " bring it back from there with ‘restore’.")
        }
        guard header?.isJournal == true else {
            throw JournalFault(
                .damaged(firstBad: nil), "‘\(path)’ is not a journal of Shiremoot.")
        }
        let isReadOnly = directory.isReadOnly || !Disk.isWritable(path)
        let connection = try Connection(
            path, for: isReadOnly ? .reading : .journal, ending: directory.ending)
        do throws(JournalFault) {
            try mustBeWhole(connection, of: place)
            let state = State(
                head: try connection.run(Table.head),
                list: try ErasureList(at: directory.erasures(of: place)))
            let journal = JournalFile(place, in: directory, connection, state)
            if !isReadOnly { try journal.settle() }
            return journal
        } catch {
            connection.close()
            throw error
        }
    }

    /// Closes it; every later call but `head` is refused.
    public func close() {
        state.withLock { state in
            try? writeBack(&state)
            connection.close()
        }
    }

    /// Refuses a place that has a journal here, or what another journal left of itself.
    static func mustBeFree(_ place: Word, in directory: DataDirectory) throws(JournalFault) {
        try directory.mustBeHeld()
        let path = directory.journal(of: place)
        guard !directory.isReadOnly else { throw .readOnly(directory.path) }
        for file in ["", "-wal", "-shm", "-journal"].map({ path + $0 }) where Disk.exists(file) {
            throw JournalFault(
                .exists,
                "There is a ‘\(file)’ already, and it is not written over. Move \(path)* out of"
                    + " the way first.")
        }
        let documents = directory.documents(of: place)
        guard !Disk.exists(documents) else {
            throw JournalFault(
                .exists,
                "There are documents in ‘\(documents)’ already, of a journal that is gone. Move"
                    + " them out of the way first.")
        }
    }

    /// Makes an empty journal that has no name yet.
    static func make(at path: String, in directory: DataDirectory) throws(JournalFault)
        -> Connection
    {
        Disk.remove(path)
        try Disk.make(path)
        let connection = try Connection(path, for: .making, ending: directory.ending)
        try connection.run { try Schema.make(in: $0) }
        return connection
    }

    /// Gives a finished journal its name.
    static func finish(_ place: Word, in directory: DataDirectory) throws(JournalFault) {
        let file = directory.workbench(of: place)
        do {
            try Disk.name(file, directory.journal(of: place))
        } catch {
            Disk.remove(file)
            throw JournalFault.settled(error, at: file, directory.ending)
        }
    }
}
