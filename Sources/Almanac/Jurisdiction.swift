/// A part of the United Kingdom with bank holidays of its own, named as GOV.UK names them.
///
/// England and Wales share one list (Banking and Financial Dealings Act 1971, Schedule 1).
public enum Jurisdiction: String, Hashable, Sendable, CaseIterable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"

    /// Its name as a page says it: "England and Wales".
    public var name: String {
        switch self {
        case .englandAndWales: "England and Wales"
        case .scotland: "Scotland"
        case .northernIreland: "Northern Ireland"
        }
    }
}
