import Governance

extension Verification {
    /// Examines every document that an entry names: those that stand must have their hash, and
    /// those that were erased must be gone.
    func judge(_ folder: DocumentFolder, without list: ErasureList) throws {
        let ordered = documents.sorted { ($0.value.entry, $0.key) < ($1.value.entry, $1.key) }
        for (digest, (document, entry)) in ordered {
            let name = "the document \(digest) (\(document.inWords))"
            if let eraser = erasedBy[digest] {
                guard !folder.has(digest) else {
                    throw Break(number: eraser, because: "It erases \(name), which still stands.")
                }
            } else if folder.has(digest) {
                let size = document.size + (document.isSalted ? Keeper.saltLength : 0)
                let path = folder.path(of: digest)
                guard Disk.size(path) == size, folder.hash(of: path) == digest else {
                    throw Break(
                        number: entry, because: "It names \(name), which does not have its hash.")
                }
            } else if !list.contains(digest) {
                throw Break(
                    number: entry, because: "It names \(name), which is not in ‘\(folder.path)’.")
            }
        }
        try judgeStrangers(in: folder)
    }

    private func judgeStrangers(in folder: DocumentFolder) throws {
        for name in try folder.names() where !name.hasSuffix(DocumentFolder.unfinished) {
            let digest = Digest(hex: name)
            guard let digest, documents[digest] != nil else {
                throw Break(
                    number: 0, because: "No entry names ‘\(name)’, which lies in ‘\(folder.path)’.")
            }
        }
    }
}
