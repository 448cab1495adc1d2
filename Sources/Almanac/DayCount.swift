/// A named way of counting days, so that a promise says exactly which one it means.
///
/// Between a publication and a meeting a "clear" count leaves out both of their days. What is owed
/// after something is always counted from the day after it, and may be done on the last day
/// counted. Arithmetic stops at `Day.first` and `Day.last`, a required number below nought is
/// nought, and nothing traps. Bank holidays are those of the calendar given.
public enum DayCount: String, Hashable, Sendable, CaseIterable {
    /// Days between, leaving out Saturdays, Sundays and bank holidays.
    ///
    /// How courts are said to read the clear days of a council's notice (*R v Herefordshire
    /// Justices*, 1820; *R v Swansea City Council, ex parte Elitestone*, 1993). They are said to
    /// be five for a council and its committees (Local Government Act 1972, sections 100A(6) and
    /// 100B(3)); they are five for an executive (SI 2012/2089, regulation 6).
    case clearWorkingDays

    /// The meeting's day less so many working days: the literal reading of "in advance".
    ///
    /// The day of publication counts when it is a working day; the meeting's never does. No Act
    /// counts so: it is for guides that say "five working days before".
    case workingDaysBefore

    /// Days between, leaving out Sundays and bank holidays; Saturdays count.
    ///
    /// One reading of the three clear days of a parish council (Local Government Act 1972,
    /// Schedule 12, paragraph 10). Whether section 243 of that Act applies is disputed. Christmas
    /// Day is left out on whatever day of the week it falls.
    case parishClearDays

    /// As `parishClearDays`, leaving out the Christmas and Easter breaks too.
    ///
    /// The reading of the National Association of Local Councils, by the Local Government Act
    /// 1972, section 243, as the Cambridgeshire and Peterborough association describes it: from
    /// the last weekday before Christmas Day to the first after it that is not a bank holiday, and
    /// from the Thursday before Easter Day to the Tuesday after. A weekday is taken to be Monday
    /// to Friday, which makes the break the longer. Days of public thanksgiving or mourning are
    /// added to the calendar.
    case parishClearDaysWithBreaks

    /// Days between, every one of them.
    ///
    /// How many councils are said to read the 28 clear days for a private meeting or a key
    /// decision (SI 2012/2089, regulations 5 and 9); the cautious count working days.
    case clearCalendarDays

    /// Working days after, leaving out Saturdays, Sundays and days that are a bank holiday in any
    /// part of the United Kingdom.
    ///
    /// Time to answer a request for information (Freedom of Information Act 2000, section 10(1)
    /// and (6)). Whatever calendar is given, the holidays of all parts are added to it. The day of
    /// receipt does not count; the day of the answer does.
    case foiWorkingDays

    /// So many days before or after, every one of them, leaving out only the day counted from.
    case calendarDays

    /// So many months before or after, to the corresponding date: see `Day.adding(months:)`.
    ///
    /// *Dodds v Walker* [1981] 1 WLR 1027 (HL).
    case calendarMonths

    /// The count in plain words, to follow a number: "clear working days".
    public var title: String {
        switch self {
        case .clearWorkingDays: "clear working days"
        case .workingDaysBefore: "working days"
        case .parishClearDays: "clear days, leaving out Sundays and bank holidays"
        case .parishClearDaysWithBreaks:
            "clear days, leaving out Sundays, bank holidays and the Christmas and Easter breaks"
        case .clearCalendarDays: "clear days, counting every day"
        case .foiWorkingDays: "working days, leaving out bank holidays of any part of the UK"
        case .calendarDays: "days"
        case .calendarMonths: "months"
        }
    }
}
