import Lexicon
import Records

/// Days that lines of their own give to what stands below them.
extension Document {
    /// For each sentence the index in `times` of the day it stands under: that of a chronicle ("Current events of 4 May 2031"),
    /// or of the last line that holds a date and nothing else, when there are several; null for none.
    func daysOverSentences() -> [Int?] {
        var days: [Int?] = Array(repeating: nil, count: sentences.count)
        let lines = dateLines()
        let distinct = Set(lines.values.map { times[$0].expression.value })
        // One date alone below the title is the day of publication.
        let isDivided = distinct.count > 1
        var day: Int?
        for sentence in sentences {
            if sentence.kind == .title { day = dayOfChronicle(sentence) ?? day }
            if isDivided, let line = lines[sentence.index] { day = line }
            if sentence.kind == .body { days[sentence.index] = day }
        }
        return days
    }

    /// Lines that hold a day and nothing else, by sentence, with the day as index in `times`.
    private func dateLines() -> [Int: Int] {
        var lines: [Int: Int] = [:]
        for (index, time) in times.enumerated() where time.expression.precision == .day {
            let sentence = sentences[time.sentence]
            let others = sentence.tokens.contains { !time.tokens.contains($0) && tokens[$0].kind == .word }
            if sentence.kind != .title, !others { lines[sentence.index] = index }
        }
        return lines
    }

    private func dayOfChronicle(_ title: Sentence) -> Int? {
        times.sliceIndices(in: title.tokens) { $0.tokens }.first { index in
            let time = times[index]
            return time.expression.precision == .day
                && BulletinTitle.announcesDay(
                    time.tokens.lowerBound,
                    from: title.tokens.lowerBound,
                    in: tokens
                )
        }
    }
}
