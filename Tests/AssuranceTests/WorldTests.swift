import Governance
import Testing

@Suite struct `The shire of the tests` {
    @Test func `is founded without a refusal`() {
        let world = World.adopting(keeps: [.targets])
        #expect(world.entries.count == 16)
        #expect(world.record.adoptions.count == 5)
    }
}
