import Almanac
import Assurance

extension Assessor {
    /// The day asked, as rows and feeds are dated by it.
    var day: Day { dayAsked }
}
