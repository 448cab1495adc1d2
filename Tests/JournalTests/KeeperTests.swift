import Governance
import Journal
import Testing

struct KeeperTests {
    @Test func `hashes are SHA-256, and those of entries begin with a zero byte`() {
        #expect(
            Keeper.plainHash(Array("abc".utf8)).description
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            Keeper.plainHash([]).description
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        // The leaf hash of the empty entry in RFC 6962, section 2.1.
        #expect(
            Keeper.hash(of: []).description
                == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
    }

    @Test func `a text is hashed after its salt`() {
        let salt = [UInt8](0..<16)
        let text = Keeper.lay("Ŵinchester", for: .keepers, salt: salt)
        #expect(text.digest == Keeper.plainHash(salt + Array("Ŵinchester".utf8)))
        #expect(text.salt == salt)
        #expect(text.audience == .keepers)
    }

    @Test func `no two salts are the same`() {
        let salts = (0..<1_000).map { _ in Keeper.freshSalt() }
        #expect(Set(salts).count == 1_000)
        #expect(salts.allSatisfy { $0.count == 16 })
    }
}
