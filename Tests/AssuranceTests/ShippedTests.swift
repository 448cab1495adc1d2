import Assurance
import Governance
import Testing

@Suite struct `The frameworks that come with it` {
    /// Every example of a shipped duty.
    static let examples: [Example] =
        `The city’s guide`.governance
        + `The city’s guide`.accountability
        + `The city’s guide`.meetings
        + `The city’s guide`.contacts
        + `The city’s guide and the reasons to take part`.cited
        + `The city’s guide and the reasons to take part`.falling
        + `The city’s guide and the reasons to take part`.guide
        + `The city’s guide and how a partnership watches itself`.watching
        + `The city’s guide and those who speak for the council`.remits
        + `The city’s guide and what the council gives`.giving
        + `The city’s guide and what the council gives`.scrutiny
        + `The protocol and joining a partnership`.grounds
        + `The protocol and joining a partnership`.deciding
        + `The protocol and life in a partnership`.benefits
        + `The protocol and life in a partnership`.together
        + `The protocol and life in a partnership`.policy
        + `The Hampshire Partnership’s own rules`.table
        + `The Hampshire Partnership’s own rules`.traces
        + `The Hampshire Partnership’s own rules`.frequency
        + `The county’s decision report`.reports
        + `The county’s decision report`.overlaps
        + `The county’s decision report`.days
        + `The protocol and the framework with local councils`.joining
        + `The protocol and the framework with local councils`.living
        + `The county and its local councils`.together
        + `The county and its local councils`.contacts
        + `The county and its local councils`.projects
        + `What local councils are asked and promised`.consultations
        + `What local councils are asked and promised`.requests
        + `What local councils are asked and promised`.signing
        + `What local councils are asked and promised`.issues
        + `What the Hampshire Partnership took on`.before
        + `What the Hampshire Partnership took on`.hopes
        + `What a decision report leads to`.asking
        + `What a decision report leads to`.partners
        + `What a decision report leads to`.contents
        + `What a decision report promises`.claims
        + `What a decision report promises`.promises
        + `The law on access to meetings`.examples
        + `The law on what a meeting withholds, announces and leaves behind`.examples
        + `The register that we propose`.examples
    private let duties = Shelf.shipped.all.flatMap(\.duties)

    @Test func `have at least one example each of kept, not kept and not known`() {
        for duty in duties {
            let names = Set(Self.examples.filter { $0.duty == duty.id }.map(\.expected))
            #expect(names.contains(.kept), "\(duty.id) kept")
            #expect(!names.isDisjoint(with: [.late, .missed]), "\(duty.id) not kept")
            #expect(names.contains(.unknown), "\(duty.id) not known")
        }
    }

    @Test func `are seven, with the duties asked for`() {
        #expect(
            Shelf.shipped.all.map(\.key.text) == [
                "access-to-meetings", "cabinet-report", "city-guide", "default-register",
                "hampshire-partnership", "local-councils-framework", "partnership-protocol",
            ])
        #expect(duties.count == 151)
        let wanted = """
            CG-09 CG-11 CG-13 CG-14 CG-15 CG-19 CG-20 CG-21 CG-22 CG-23 CG-24 CG-25 HP-01 HP-06 \
            HP-09 CR-01 CR-14 CR-15 CR-17 CR-21 NP-11 NP-14 HF-16
            """
        for id in wanted.split(separator: " ") {
            #expect(duties.contains { $0.id == id }, "\(id)")
        }
    }

    @Test(arguments: [
        "form: exists", "form: deadline", "form: recurs", "form: limit", "form: agrees",
        "form: judged", "parts:", "anyOf:", "see:", "when:", "unless:", "by: band",
        "measure: count",
        "measure: sum", "measure: share", "measure: run", "measure: change", "next(", "earliestOf(",
        "subject: overlap", "subject: versionChange", "subject: involvement", "matter:", "stops:",
        "weight: hope", "weight: query", "lasting:", "members:", "law:", "how: within",
        "how: matches", "word:", "gap:", "expires:", "per:", "every:", "before:", "after:",
    ])
    func `use every word of the grammar`(word: String) {
        #expect(ShippedFrameworks.files.contains { $0.text.contains(word) })
    }

    @Test func `call no law checked`() {
        #expect(ShippedFrameworks.files.allSatisfy { !$0.text.contains("checked:") })
        let laws = duties.filter { $0.basis.word == "law" }
        #expect(laws.map(\.id).filter { !$0.hasPrefix("AM-") } == ["CR-21"])
        #expect(
            laws.first { $0.id == "CR-21" }?.basis.inWords
                == "said to be law, not yet checked (SI 2012/2089, regulation 6)")
    }

    @Test func `list duties about the same matter together and merge none`() {
        let matters = Dictionary(grouping: duties.filter { $0.matter != nil }) { $0.matter ?? "" }
        #expect(
            matters["papers in time"]?.map(\.id) == [
                "AM-02", "AM-03", "AM-04", "AM-08", "AM-11", "AM-12", "AM-14", "AM-19", "CR-21",
                "CG-23",
            ])
        #expect(matters["performance"]?.map(\.id) == ["CG-10", "CG-11", "CG-12", "DR-07", "NP-16"])
        #expect(matters["resources"]?.map(\.id) == ["CG-28", "DR-15", "NP-11"])
        #expect(matters.values.allSatisfy { $0.count > 1 })
    }

    @Test func `hold back two intents`() {
        #expect(Shelf.shipped.duties(stopping: "seek-approval") == ["NP-11"])
        #expect(Shelf.shipped.duties(stopping: "adopt-version") == ["HF-16"])
    }
}
