import Glibc
import Records

/// A table of events of nobody in the layout of UCDP GED, for measuring; the same number of rows gives the same bytes.
///
/// Countries follow Zipf's law with exponent 1.0, the 240 places of each one with 1.1, sides and news agencies with 1.0; days grow
/// denser over 30 years; a field has about as many bytes as in GED.
struct InventedTable {
    private struct Town {
        let name, division, district, latitude, longitude, grid: String
    }

    private static let columns = """
        id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,\
        dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,\
        source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,\
        where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,\
        date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob

        """
    private static let words = """
        army rebels clash shelling village market convoy police killed wounded after attack on near in the of border town militia \
        seize base drone strike hits kill soldiers civilians dead fighting continues for second day governor says
        """.split(separator: " ")
    /// Days from 1994-01-01 on.
    private static let dayCount = 30 * 365 + 8

    private let countries = ZipfRanks(count: 250, exponent: 1.0)
    private let townRanks = ZipfRanks(count: 240, exponent: 1.1)
    private let dyads = ZipfRanks(count: 12, exponent: 1.0)
    private let offices = ZipfRanks(count: 400, exponent: 1.0)
    private let days: [String]
    private let towns: [[Town]]
    private var numbers = LinearCongruence(seed: 42)

    /// Invents the places.
    init() {
        let first = 8_766  // 1994-01-01
        days = (0..<Self.dayCount).map { CalendarDate(daysSinceEpoch: Int32(first + $0)).description }
        var numbers = numbers
        towns = (0..<250).map { country in
            let (south, west) = (-60 + numbers.next() * 120, -170 + numbers.next() * 330)
            return (0..<240).map { town in
                let (latitude, longitude) = (south + numbers.next() * 8, west + numbers.next() * 8)
                return Town(
                    name: "Town \(country)-\(town) town",
                    division: "Province \(country)-\(town % 12) province",
                    district: "District \(town % 60) district",
                    latitude: Self.degrees(latitude),
                    longitude: Self.degrees(longitude),
                    grid: String(Int((latitude + 90) * 2) * 720)
                )
            }
        }
        self.numbers = numbers
    }

    /// Gives `rows` rows behind their header to `write`, some at a time.
    mutating func write(rows: Int, to write: (String) -> Void) {
        write(Self.columns)
        var text = ""
        for row in 1...max(1, rows) {
            append(row, to: &text)
            guard text.utf8.count > 1 << 20 else { continue }
            write(text)
            text.removeAll(keepingCapacity: true)
        }
        write(text)
    }

    private mutating func append(_ row: Int, to text: inout String) {
        let country = countries.rank(numbers.next())
        let town = towns[country][townRanks.rank(numbers.next())]
        let share = numbers.next()
        let kind = share < 0.42 ? 1 : share < 0.92 ? 2 : 3
        let dyad = dyads.rank(numbers.next())
        let day = Int(numbers.next().squareRoot() * Double(Self.dayCount - 31))
        let length = numbers.next() < 0.88 ? 0 : Int(numbers.next() * 30) + 1
        let sideA = kind == 1 ? "Government of Country \(country)" : "Group \(country)-\(dyad)"
        let sideB = kind == 3 ? "Civilians" : "Front \(country)-\(dyad)"
        let cube = numbers.next()
        let best = Int(cube * cube * cube * cube * cube * cube * 60)
        let high = best + (numbers.next() < 0.2 ? Int(numbers.next() * 20) : 0)
        let office = "News Agency \(offices.rank(numbers.next()))"
        let headline = (0..<11).map { _ in Self.words[Int(numbers.next() * Double(Self.words.count))] }
            .joined(separator: " ")
        let pair = country * 40 + dyad * 3 + kind
        // As in GED, one text in twenty has a line break.
        let comma = numbers.next() < 0.05 ? ",\n" : ", "
        let precision = numbers.next() < 0.6 ? 1 : 2
        text += """
            \(row),X\(country)-\(days[day].prefix(4))-\(kind)-\(pair)-\(row % 1_000),\(days[day].prefix(4)),1,Clear,\(kind),\(pair),\
            \(pair),Country \(country): Government,\(pair),\(pair),\(sideA) - \(sideB),\(pair),\(pair),\(sideA),\(pair),\(pair),\
            \(sideB),1,"\"\"\(office),\(days[day]),\(headline)\"\"",\(office),\(days[day]),\(headline),official,\(precision),\
            \(town.name),"\(town.name)\(comma)\(town.division)",\(town.division),\(town.district),\(town.latitude),\
            \(town.longitude),POINT (\(town.longitude) \(town.latitude)),\(town.grid),Country \(country),\(1_000 + country),\
            Region \(country % 5),1,\(length == 0 ? 1 : length < 7 ? 2 : 4),\(days[day]) 00:00:00.000,\
            \(days[day + length]) 00:00:00.000,0,\(best / 2),\(best - best / 2),0,\(best),\(high),\(best),\
            \(kind == 1 ? String(1_000 + country) : ""),

            """
    }

    private static func degrees(_ value: Double) -> String {
        let millionths = Int(abs(value) * 1e6)
        let fraction = String(millionths % 1_000_000)
        return (value < 0 ? "-" : "") + "\(millionths / 1_000_000)."
            + String(repeating: "0", count: 6 - fraction.count) + fraction
    }
}

/// Ranks of which the n-th comes up in proportion to 1 / n^exponent.
private struct ZipfRanks {
    /// The sums of the shares of the ranks up to each.
    private let sums: [Double]

    init(count: Int, exponent: Double) {
        var sum = 0.0
        sums = (1...count).map { rank in
            sum += 1 / pow(Double(rank), exponent)
            return sum
        }
    }

    /// The rank, 0 and up, that a number from 0 to 1 stands for.
    func rank(_ share: Double) -> Int {
        let wanted = share * (sums.last ?? 0)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Numbers from 0 to below 1 that look random and are the same in every run (Knuth, MMIX).
private struct LinearCongruence {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) / 9_007_199_254_740_992
    }
}
