import Almanac
import Governance
import Journal
import Place
import Sample
import Testing

/// The documents of a made-up county.
struct CountyDocumentTests {
    @Test func `papers of the last months bring documents, and each says that it is made up`()
        async throws
    {
        let county = try await MadeUpCounty.loaded.value
        let record = county.moot.snapshot.record
        let papers = record.papers.all.compactMap { $0.made.value }.filter { $0.document != nil }
        #expect(papers.count > 20)
        var types: Set<DocumentType> = []
        for paper in papers {
            let day = try #require(record.meetings[paper.meeting]?.called.value?.day.exact)
            #expect(day >= county.county.end.adding(days: -92))
            let document = try #require(paper.document)
            types.insert(document.type)
            let open = try #require(county.moot.open(document))
            let text = String(
                decoding: try open.read(from: 0, to: open.size), as: UTF8.self)
            #expect(text.contains("Everything in this document is made up"))
            if document.type == .pdf { check(text) }
        }
        #expect(types == [.pdf, .txt])
        #expect(try county.moot.verify())
    }

    /// The table at the end of a PDF says where in it each object begins.
    private func check(_ text: String) {
        let bytes = Array(text.utf8)
        let words = text.split(separator: "\n").map(String.init)
        guard let start = words.lastIndex(of: "startxref"), let table = Int(words[start + 1]) else {
            Issue.record("no table")
            return
        }
        #expect(bytes.dropFirst(table).starts(with: Array("xref\n".utf8)))
        let places = words.filter { $0.hasSuffix(" 00000 n ") }.compactMap { Int($0.prefix(10)) }
        #expect(places.count == 7)
        for (number, place) in places.enumerated() {
            let opening = Array("\(number + 1) 0 obj\n".utf8)
            #expect(bytes.dropFirst(place).starts(with: opening))
        }
    }
}
