import Almanac
import Governance
import Synchronization

/// What is judged by, held together so that handing an assessor on costs next to nothing.
final class Grounds: Sendable {
    let record: Record
    let day: Day
    let library: Library
    let calendar: Remembered<HolidayCalendar>
    /// Where findings are read closely, once any is.
    let desk = Mutex<ReadingDesk?>(nil)
    /// What everybody asks who judges by them, once anybody did.
    let neighbourhood = Mutex<Neighbourhood?>(nil)
    let directory: Directory
    let charters = Mutex<[Adoption.Key: Remembered<Charter?>]>([:])
    let joined = Mutex<[Body.Key: [Partnership.Key: Remembered<Bool>]]>([:])
    /// The same of several days that are gone through.
    let days: [Grounds]

    init(
        _ record: Record, _ day: Day, _ library: Library, _ directory: Directory = Directory(),
        days: [Grounds] = []
    ) {
        self.days = days
        self.directory = directory
        self.record = record
        self.day = day
        self.library = library
        let today = Today(day, isWatched: true)
        calendar = today.following {
            today.note(record.place.holidays)
            return record.place.calendar(on: day)
        }
    }
}
