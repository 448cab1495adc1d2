import Governance
import Journal
import Testing

/// A chain in memory, as replay follows it.
struct ChainTests {
    let whole: [Sealed]
    let head: Head

    init() throws {
        let room = try Room()
        let journal = try room.journal(Sample.drafts(12))
        whole = try journal.read(after: .none, atMost: 100)
        head = journal.head
    }

    @Test func `a chain that holds leads to its head, in one go or in pieces`() {
        let (reached, bad) = follow(whole)
        #expect(reached == head)
        #expect(bad == nil)
        let half = follow(Array(whole.prefix(5))).head
        let rest = JournalFile.verifyChain(
            Array(whole.dropFirst(5)), place: hampshire, after: half)
        #expect(rest.head == head)
        #expect(rest.firstBad == nil)
        #expect(follow([]).head == .none)
    }

    @Test func `any flipped bit of any entry is found there`() {
        for index in [0, 5, 11] {
            let before = follow(Array(whole.prefix(index))).head
            for bit in 0..<(8 * (whole[index].bytes.count + 32)) {
                let chain = [whole[index].flipping(bit)] + whole.dropFirst(index + 1)
                let (reached, bad) = JournalFile.verifyChain(
                    chain, place: hampshire, after: before)
                #expect(bad?.number == index + 1, "bit \(bit)")
                #expect(reached == before)
            }
        }
    }

    @Test func `entries exchanged, left out or put in are found`() {
        var swapped = whole
        swapped.swapAt(4, 5)
        #expect(follow(swapped).firstBad?.number == 5)
        var gap = whole
        gap.remove(at: 6)
        #expect(follow(gap).firstBad?.number == 7)
        var twice = whole
        twice.insert(whole[2], at: 3)
        #expect(follow(twice).firstBad?.number == 4)
    }

    @Test func `a missing beginning is found, a missing end is not`() {
        #expect(follow(Array(whole.dropFirst())).firstBad?.number == 1)
        #expect(follow(Array(whole.dropLast())).firstBad == nil)
    }

    @Test func `another place's chain is found at its first entry`() {
        let (_, bad) = JournalFile.verifyChain(whole, place: word("kent"), after: .none)
        #expect(bad?.number == 1)
        #expect(bad?.because == "It is an entry of the place ‘hampshire’.")
    }

    @Test func `an entry that names another hash before it is found, whatever its own`() {
        let forged = Sample.called(4, at: Sample.text(4)).entry
            .bytes(place: hampshire, previous: whole[1].hash)
        var chain = whole
        chain[3] = Sealed(
            number: EntryNumber(4), hash: Keeper.hash(of: forged), bytes: forged)
        let bad = follow(chain).firstBad
        #expect(bad?.number == 4)
        #expect(bad?.because == "The hash it names is not that of entry 3.")
    }

    private func follow(_ chain: [Sealed]) -> (head: Head, firstBad: Break?) {
        JournalFile.verifyChain(chain, place: hampshire, after: .none)
    }
}

extension Sealed {
    /// The entry with one bit of its bytes, or of the hash after them, turned over.
    func flipping(_ bit: Int) -> Sealed {
        var all = bytes + hash.bytes
        all[bit / 8] ^= 1 << UInt8(bit % 8)
        let hash = Digest(all.suffix(32)) ?? .none
        return Sealed(number: number, hash: hash, bytes: Array(all.dropLast(32)))
    }
}
