import Almanac
import Governance
import Journal
import Place
import Spreadsheet

/// A sheet as it was handed in, and the word under which its intents are sent.
struct SentSheet {
    private let order: ImportOrder
    private let hash: String

    init(
        _ bytes: [UInt8], as kind: SheetKind, by actor: String, columns: [String],
        wordOf: String?, on: When?
    ) {
        var order = ImportOrder(kind, by: actor, under: "")
        order.columns = columns
        order.wordOf = wordOf
        order.on = on
        self.order = order
        let said: [Datum] = [
            .text(kind.rawValue), .list(columns.map(Datum.text)), .text(wordOf ?? ""),
            .text(on?.description ?? ""),
        ]
        let digest = Keeper.plainHash(JSONText.bytes(of: .list(said)) + bytes)
        hash = String(digest.description.prefix(24))
    }

    /// Whether it was imported before and stands, or under which word it is to be sent.
    enum State {
        case standing(EntryNumber)
        case fresh(String)
    }

    /// Looks for it in the journal; once it was taken back, it can be imported again.
    func state(in moot: Moot) throws -> State {
        var time = 1
        while let entry = try moot.entry(sentUnder: "\(word(time))-0") {
            guard moot.snapshot.record.isStruck(entry) else { return .standing(entry) }
            time += 1
        }
        return .fresh(word(time))
    }

    private func word(_ time: Int) -> String { "sheet-\(hash)-\(time)" }

    /// The order to read it, its intents to be sent under a word.
    func order(under stem: String) -> ImportOrder {
        var order = ImportOrder(self.order.kind, by: self.order.actor, under: stem)
        order.columns = self.order.columns
        order.wordOf = self.order.wordOf
        order.on = self.order.on
        return order
    }
}

/// The requests that a sheet comes to, and what stands in their way.
struct SheetRequests {
    private let read: Import
    private let numbered: [(line: SheetLine, request: Request)]
    /// What is wrong with the sheet before any of it is tried.
    let problems: [SheetProblem]

    /// Reads every intent of the rows that are not wrong in themselves.
    init(_ read: Import) {
        var numbered: [(line: SheetLine, request: Request)] = []
        var problems = read.problems
        let bad = Set(problems.map(\.row))
        for line in read.lines where !bad.contains(line.row) || line.row == 0 {
            do throws(Refusal) {
                numbered.append((line, try Door.read(line.intent)))
            } catch {
                problems += error.problems.map { read.problem(line, $0) }
            }
        }
        self.read = read
        self.numbered = numbered
        self.problems = problems
    }

    /// The requests, in their order.
    var requests: [Request] { numbered.map(\.request) }

    /// Everything that is wrong, once the requests were tried, by row and each once.
    func problems(with refused: [LineProblem]) -> [SheetProblem] {
        var told = problems
        for one in refused where numbered.indices.contains(one.line - 1) {
            let line = numbered[one.line - 1].line
            told += one.refusal.problems.map { read.problem(line, $0) }
        }
        var seen: Set<SheetProblem> = []
        return told.filter { seen.insert($0).inserted }.sorted { $0.row < $1.row }
    }
}
