import Almanac
public import Assurance
public import Governance

/// What one partner is required to give to a partnership of one kind in one year, commits and
/// used. What nobody stated is not taken to be nothing.
public struct ResourceRow: Row {
    /// The year in which it begins, as 2014 for 2014/15.
    public let year: Int
    /// Which partner.
    public let body: Body.Key
    /// What the partner is called.
    public let partner: String
    /// In which partnership.
    public let partnership: Partnership.Key
    /// What that is called.
    public let name: String
    /// Time, assets, knowledge or money.
    public let resource: Resource
    /// How much, for each step that was stated; days for time, whole pence for money.
    public let amounts: [ContributionStep: Int]
    /// The entries that say so.
    public let entries: [EntryNumber]

    /// By how much what is committed falls short of what is required; `nil` where either was not
    /// stated.
    public var shortfall: Int? {
        guard let required = amounts[.required], let committed = amounts[.committed] else {
            return nil
        }
        return max(0, required - committed)
    }

    /// An amount in words, or "not stated".
    public func inWords(_ amount: Int?) -> String {
        guard let amount else { return Self.blank }
        guard amount != 0 else { return "none" }
        switch resource {
        case .time: return amount == 1 ? "1 day" : "\(amount) days"
        case .money: return pounds(amount)
        case .assets: return amount == 1 ? "1 piece" : "\(amount) pieces"
        case .knowledge: return amount == 1 ? "1 person" : "\(amount) people"
        }
    }

    public static let blank = "not stated"

    public static let columns = [
        "year", "partner", "partnership", "resource", "unit", "required", "committed", "used",
        "shortfall", "entries",
    ]

    public var values: [Datum] {
        [
            .number(year), .text(body.word), .text(partnership.word), .text(resource.rawValue),
            .text(resource.unit), .optional(amounts[.required]), .optional(amounts[.committed]),
            .optional(amounts[.used]), .optional(shortfall), .entries(entries),
        ]
    }

    /// The same, with money in pounds.
    public var cells: [String] {
        let money = { (pence: Int?) in
            pence.map { "\($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100)" } ?? Self.blank
        }
        let amounts = [
            amounts[.required], amounts[.committed], amounts[.used], shortfall,
        ].map { resource == .money ? money($0) : $0.map { String($0) } ?? Self.blank }
        let unit = resource == .money ? "pounds" : resource.unit
        return [String(year), body.word, partnership.word, resource.rawValue, unit] + amounts
            + [Datum.entries(entries).cell]
    }
}

extension Resource {
    /// In what it is counted.
    var unit: String {
        switch self {
        case .time: "days"
        case .assets: "pieces"
        case .knowledge: "people"
        case .money: "pence"
        }
    }
}

extension Assessor {
    /// What every partner gives to every partnership in a municipal year, by partner; four lines
    /// for each partner that is in one by the day asked.
    ///
    /// - Parameters:
    ///   - year: the year in which it begins, as 2014 for 2014/15.
    ///   - partnership: the only one to be told of; all of them, where none is named.
    public func resources(
        in year: Int, of partnership: Partnership.Key? = nil
    ) -> [ResourceRow] {
        (partnership.map { record.involvements(in: $0) } ?? record.involvements.all)
            .filter { stands($0.recorded) }
            .filter { involvement in
                isInvolved(involvement)
                    || involvement.contributions.facts(by: day).contains { $0.value.year == year }
            }
            .flatMap { resources(of: $0, in: year) }
            .sorted { ($0.partner, $0.body, $0.name) < ($1.partner, $1.body, $1.name) }
    }

    /// The four lines of one partner in one partnership.
    func resources(of involvement: Involvement, in year: Int) -> [ResourceRow] {
        guard let between = involvement.between else { return [] }
        let stated = involvement.contributions.facts(by: day).filter { $0.value.year == year }
        return Resource.allCases.map { resource in
            var amounts: [ContributionStep: Int] = [:]
            var entries: [ContributionStep: EntryNumber] = [:]
            for fact in stated where fact.value.resource == resource {
                amounts[fact.value.step] = fact.value.amount
                entries[fact.value.step] = fact.entry
            }
            return ResourceRow(
                year: year, body: between.body, partner: title(of: between.body.ref),
                partnership: between.partnership, name: title(of: between.partnership.ref),
                resource: resource, amounts: amounts, entries: entries.values.sorted())
        }
    }
}
