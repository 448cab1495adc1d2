/// Arrows between targets point only downwards: each imports what its row allows.
///
/// A new row needs a page in `docs/decisions`.
struct Arrows: Rule {
    private static let system: Set = ["Glibc", "Musl", "Darwin", "Synchronization"]
    private static let rooms: Set = [
        "Almanac", "Governance", "Assurance", "Journal", "Place", "Address", "Markup", "Pages",
        "Publication", "Search", "Site", "Sample", "Spreadsheet",
    ]

    private static let web: Set = [
        "Hummingbird", "HummingbirdCore", "HTTPTypes", "Logging", "NIOCore", "NIOHTTPTypes",
        "ServiceLifecycle",
        "UnixSignals", "Crypto", "Foundation",
    ]

    private static let rows: [String: Set<String>] = [
        "Almanac": [],
        "Governance": ["Almanac", "HashTreeCollections"],
        "Assurance": ["Almanac", "Governance", "Yams", "Synchronization"],
        "Journal": system.union(["Almanac", "Governance", "GRDB", "Crypto", "Foundation"]),
        "Place": system.union(["Almanac", "Governance", "Assurance", "Journal"]),
        "Address": ["Almanac", "Governance"],
        "Markup": [],
        "Pages": ["Almanac", "Governance", "Assurance", "Address", "Markup", "Publication"],
        "Publication": ["Almanac", "Governance", "Assurance", "Address"],
        "Search": ["Almanac", "Governance", "Assurance", "Publication", "GRDB", "Foundation"],
        "Spreadsheet": ["Almanac", "Governance"],
        "Site": system.union(rooms).subtracting(["Sample"]).union(web),
        "Sample": ["Almanac", "Governance", "Assurance"],
        "TestSupport": ["Governance", "Foundation", "Synchronization"],
        "shiremoot": system.union(rooms).union(["ArgumentParser", "Foundation"]),
        "bench": system.union(rooms)
            .union(["GRDB", "Foundation", "TestSupport", "Hummingbird"]),
        "hammer": system.union(rooms).union(["Foundation"]),
        "embed-frameworks": ["Foundation"],
    ]

    /// What one folder may import beyond its room: the reader of YAML reads files.
    private static let folders: [String: Set<String>] = [
        "Sources/Assurance/Reading/": ["Foundation"]
    ]

    func complaints(about file: SwiftFile) -> [Complaint] {
        guard let room = file.room else { return [] }
        guard var allowed = Self.rows[room] else {
            let text = "\(room) is no room of the house: give it a row in Arrows, and a page"
            return [Complaint(path: file.path, line: 1, text: text + " in docs/decisions")]
        }
        for (folder, modules) in Self.folders where file.path.hasPrefix(folder) {
            allowed.formUnion(modules)
        }
        return file.imports.filter { !allowed.contains($0.text) }.map { module in
            Complaint(
                path: file.path, line: module.line,
                text: "\(room) may not import \(module.text): move this to a room that may")
        }
    }
}

extension SwiftFile {
    /// The modules it imports, whatever the access, the attributes or the one thing named.
    var imports: [Token] {
        let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        return tokens.indices.compactMap { index in
            guard tokens[index].text == "import", index == 0 || tokens[index - 1].text != "."
            else { return nil }
            let module = tokens[(index + 1)...].first { !kinds.contains($0.text) }
            return module.flatMap { $0.isWord ? $0 : nil }
        }
    }
}
