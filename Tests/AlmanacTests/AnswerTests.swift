import Almanac
import Testing

@Suite struct AnswerTests {
    @Test func `what is known settles what it can`() {
        #expect(Answer.no.and(.unknown) == .no)
        #expect(Answer.yes.and(.unknown) == .unknown)
        #expect(Answer.yes.or(.unknown) == .yes)
        #expect(Answer.no.or(.unknown) == .unknown)
        #expect(Answer.unknown.not == .unknown)
    }

    @Test func `with nothing unknown it is plain logic`() {
        for one in [true, false] {
            #expect(Answer(one).not == Answer(!one))
            for other in [true, false] {
                #expect(Answer(one).and(Answer(other)) == Answer(one && other))
                #expect(Answer(one).or(Answer(other)) == Answer(one || other))
            }
        }
    }

    @Test func `and and or mirror each other`() {
        for one in Answer.allCases {
            for other in Answer.allCases {
                #expect(one.and(other) == other.and(one))
                #expect(one.or(other) == other.or(one))
                #expect(one.and(other).not == one.not.or(other.not))
            }
        }
    }
}
