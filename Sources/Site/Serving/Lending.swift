import Synchronization

/// Lends documents to readers, so many at once that a greedy reader leaves some for the others.
///
/// Nobody has more than an eighth of what is free just then, so that it takes a crowd to have all
/// of them; an office behind one address counts as one reader.
package final class Lending: Sendable {
    /// How many documents may be out.
    package struct Stock: Sendable {
        /// With all readers together.
        package var all = 512
        /// With one of them, however many are free.
        package var each = 32
        /// With one of them, however few are free.
        package var least = 2

        /// Half of the connections there may be, and what an office has open that meets at ten.
        package init() {}
    }

    /// Why a document is not lent.
    enum Refused: Error {
        /// This reader has as many as it may.
        case yours
        /// All that may be out are.
        case everybodys
    }

    private struct Out {
        var all = 0
        var each: [Reader: Int] = [:]
    }

    private let stock: Stock
    private let out = Mutex(Out())

    /// Opens with all documents in.
    package init(_ stock: Stock = Stock()) { self.stock = stock }

    /// How many are out.
    package var count: Int { out.withLock { $0.all } }

    /// Lends one until nobody holds the loan any more.
    ///
    /// - Parameter reader: `nil` for this machine itself, which may have all there are.
    func lend(to reader: Reader?) throws(Refused) -> Loan {
        try out.withLock { (out) throws(Refused) in
            guard out.all < stock.all else { throw .everybodys }
            if let reader {
                let has = out.each[reader] ?? 0
                let most = min(stock.each, max(stock.least, (stock.all - out.all) / 8))
                guard has < most else { throw .yours }
                out.each[reader] = has + 1
            }
            out.all += 1
        }
        return Loan(to: reader, by: self)
    }

    fileprivate func takeBack(from reader: Reader?) {
        out.withLock { out in
            out.all -= 1
            guard let reader, let has = out.each[reader] else { return }
            out.each[reader] = has > 1 ? has - 1 : nil
        }
    }
}

/// A document that is out with a reader; it is back when nobody holds this any more.
final class Loan: Sendable {
    private let reader: Reader?
    private let lending: Lending

    fileprivate init(to reader: Reader?, by lending: Lending) {
        self.reader = reader
        self.lending = lending
    }

    deinit { lending.takeBack(from: reader) }
}
