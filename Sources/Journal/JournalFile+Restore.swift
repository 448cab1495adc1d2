public import Governance

extension JournalFile {
    /// Makes a place's journal out of a backup.
    ///
    /// The backup is verified first, its rows are written into a new file, and the file gets its
    /// name when it is whole. Its documents are copied before; should the process be killed then,
    /// the next one that opens the directory clears them away. What the list of erasures names is
    /// left out, and the erasings that the backup speaks of are added to the list.
    ///
    /// - Throws: `JournalFault`, and then nothing was changed: `.exists` when the place has a
    ///   journal here, `.notABackup` for another file or another place, `.damaged` when it does
    ///   not hold.
    public static func restore(
        _ file: String, as place: Word, in directory: DataDirectory
    ) throws(JournalFault) -> Head {
        try mustBeFree(place, in: directory)
        let backup = try Backup(Disk.absolute(file), ending: directory.ending)
        var list = try ErasureList(at: directory.erasures(of: place))
        let verification = try backup.verified(as: place, without: list)
        let bench = directory.workbench(of: place)
        let folder = DocumentFolder(path: directory.documents(of: place))
        do {
            let copy = try make(at: bench, in: directory)
            try backup.copy(into: copy, without: list)
            try mustHold(copy, place, as: verification.head)
            copy.close()
            try list.add(verification.erasures)
            try backup.documents.copy(to: folder) { !list.contains($0) }
            try Disk.name(bench, directory.journal(of: place))
        } catch {
            // In this order: what lies beside the bench is known for half made.
            if !directory.has(place) { folder.remove() }
            Disk.remove(bench)
            throw JournalFault.settled(error, at: bench, directory.ending)
        }
        return verification.head
    }

    /// Reads the copy back. Its bytes were verified in the backup, so the chain is enough.
    private static func mustHold(
        _ copy: Connection, _ place: Word, as expected: Head
    ) throws(JournalFault) {
        var head = Head.none
        while true {
            let after = head.number.number
            let chunk = try copy.run { try Table.entries($0, after: after, atMost: 1_000) }
            guard !chunk.isEmpty else { break }
            let (reached, bad) = verifyChain(chunk, place: place, after: head)
            guard bad == nil else { break }
            head = reached
        }
        guard head == expected else {
            throw JournalFault(.fault, "The restored journal does not read back as it should.")
        }
    }
}
