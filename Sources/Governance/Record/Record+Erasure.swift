public import Almanac
import HashTreeCollections

extension Record {
    /// Takes over that a text was erased, from the list that stands beside a restored journal: the
    /// entry that says so may be younger than the copy.
    public mutating func layErased(_ digest: Digest, on day: Day) {
        texts[digest] = .erased(on: day)
    }
}
