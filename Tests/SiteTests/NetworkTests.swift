import Foundation
import Governance
import Site
import Testing

@testable import Pages

/// The drawing of who is in what.
@Suite struct NetworkTests {
    private func node(_ kind: SubjectKind, _ number: Int) -> Network.Node {
        Network.Node(ref: SubjectRef(kind, "\(kind.rawValue)-\(number)"), name: "No \(number)")
    }

    /// Every body in the partnerships that its number and theirs say, by some rule.
    private func network(
        _ bodies: Int, _ partnerships: Int, where isIn: (Int, Int) -> Bool
    ) -> Network {
        let lines = (0..<bodies).flatMap { body in
            (0..<partnerships).filter { isIn(body, $0) }.map {
                Network.Line(
                    body: body, partnership: $0,
                    weight: body == $0 ? .lead : body > $0 ? .partner : .onlooker)
            }
        }
        return Network(
            bodies: (0..<bodies).map { node(.body, $0) },
            partnerships: (0..<partnerships).map { node(.partnership, $0) }, lines: lines)
    }

    @Test func `lines that need not cross do not`() {
        let joins = (0..<9).map { Columns.Join(left: $0, right: 8 - $0) }
        let columns = Columns(left: 9, right: 9, joins: joins)
        #expect(columns.crossings == 0)
        #expect(columns.left.sorted() == Array(0..<9))
        #expect(columns.right.sorted() == Array(0..<9))
        for join in joins {
            #expect(
                columns.left.firstIndex(of: join.left) == columns.right.firstIndex(of: join.right))
        }
    }

    @Test func `lines that must cross are counted, and never more than before`() {
        let all = (0..<3).flatMap { left in
            (0..<3).map { Columns.Join(left: left, right: $0) }
        }
        #expect(Columns(left: 3, right: 3, joins: all).crossings == 9)
        let tangle = (0..<30).map { Columns.Join(left: $0 % 10, right: ($0 * 7 + $0 / 10) % 12) }
        let before = Columns.count(tangle)
        #expect(Columns(left: 10, right: 12, joins: tangle).crossings <= before)
    }

    @Test func `the same network has the same plan`() {
        let one = network(17, 9) { ($0 * 5 + $1 * 3) % 4 == 0 }
        #expect(NetworkPlan(one) == NetworkPlan(one))
    }

    @Test func `labels never lie upon one another, and every part has one line`() {
        for (bodies, partnerships) in [(1, 1), (40, 3), (3, 16), (40, 16), (5, 0)] {
            let network = network(bodies, partnerships) { ($0 + 2 * $1) % 3 == 0 }
            let plan = NetworkPlan(network)
            for column in [plan.bodies, plan.partnerships] {
                let heights = column.map(\.y)
                for (one, other) in zip(heights, heights.dropFirst()) {
                    #expect(other - one >= NetworkPlan.pitch)
                }
                #expect(heights.allSatisfy { (20...plan.height - 20).contains($0) })
            }
            #expect(Set(plan.bodies.map(\.node)) == Set(network.bodies))
            #expect(Set(plan.partnerships.map(\.node)) == Set(network.partnerships))
            #expect(ends(of: plan) == parts(of: network))
        }
    }

    /// What the lines of a plan join, by what stands at both ends, as often as they do.
    private func ends(of plan: NetworkPlan) -> [String] {
        func name(_ spots: [NetworkPlan.Spot], _ y: Int) -> String {
            spots.first { $0.y == y }?.node.ref.description ?? "nothing"
        }
        return plan.lines.map {
            "\(name(plan.bodies, $0.from)) \(name(plan.partnerships, $0.to)) \($0.weight)"
        }.sorted()
    }

    private func parts(of network: Network) -> [String] {
        network.lines.map {
            "\(network.bodies[$0.body].ref) \(network.partnerships[$0.partnership].ref)"
                + " \($0.weight)"
        }.sorted()
    }

    @Test func `nothing is planned as nothing`() {
        let plan = NetworkPlan(Network(bodies: [], partnerships: [], lines: []))
        #expect(plan.bodies.isEmpty)
        #expect(plan.partnerships.isEmpty)
        #expect(plan.lines.isEmpty)
        #expect(plan.height == NetworkPlan.pitch)
    }

    @Test(arguments: [
        "", "A", "The Partnership for Safer Roads and Quieter Villages in the North",
        "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft",
        String(repeating: "word ", count: 60),
    ])
    func `a label has at most two lines, and none is too long`(_ name: String) {
        let lines = NetworkPlan.lines(of: name)
        #expect((1...2).contains(lines.count))
        #expect(lines.allSatisfy { $0.count <= NetworkPlan.letters })
        let isWhole = lines.joined(separator: " ") == name
        #expect(isWhole || lines.joined().hasSuffix("…"))
    }
}

extension Columns {
    /// How many pairs of lines cross where everything stands in the order of its number.
    fileprivate static func count(_ joins: [Join]) -> Int {
        joins.indices.reduce(0) { count, place in
            count
                + joins[..<place].count { other in
                    (other.left - joins[place].left) * (other.right - joins[place].right) < 0
                }
        }
    }
}

/// The page that shows it.
@Suite(.serialized) struct ArrangementsTests {
    private func page(_ query: String = "") async throws -> Reply {
        try await Served.samples.value.get("/county/arrangements" + query)
    }

    @Test func `a small place is drawn whole, in a form that is chosen from`() async throws {
        let page = try await page()
        #expect(page.text.matches(of: /<svg\s/).count == 1)
        #expect(page.text.contains("role=\"region\" aria-labelledby=\"network-title\""))
        #expect(page.text.contains("<option value=\"\">Everything</option>"))
        let lines = page.text.matches(of: /<path class="(lead|partner|onlooker)"/).count
        let named = try #require(page.text.firstMatch(of: /and (\d+) lines between them/)?.1)
        #expect(lines == Int(named))
        #expect(lines > 10)
        #expect(page.text.contains("<path class=\"lead\""))
        #expect(try await self.page().body == page.body)
    }

    @Test func `one partnership or body is drawn with what is around it`() async throws {
        let whole = try await page()
        let options = whole.text.matches(of: /<option value="((?:body|partnership):[^"]+)"/)
            .map { String($0.1) }
        #expect(options.count > 10)
        for option in options {
            let page = try await page("?about=" + option)
            #expect(page.status == 200)
            #expect(page.text.matches(of: /<svg\s/).count == 1, "\(option)")
            #expect(page.text.contains("<option value=\"\(option)\" selected>"))
        }
    }

    @Test(arguments: [
        "?about=body:nobody", "?about=%22%3E%3Cscript%3E", "?about=meeting:x", "?about=body:",
        "?about=%F0%9F%A6%86&page=0&overlaps=99999999999999999999", "?page=-1&overlaps=x",
    ])
    func `what is asked amiss is answered in peace`(_ query: String) async throws {
        let page = try await page(query)
        #expect(page.status == 200)
        #expect(!page.text.contains("<script"))
        #expect(page.text.contains("called ‘") == query.contains("about"))
    }

    @Test func `before anything was there is nothing to draw`() async throws {
        let page = try await Served.samples.value.get("/county/on/1950-01-01/arrangements")
        #expect(page.status == 200)
        #expect(page.text.contains("There is nothing to draw."))
    }
}
