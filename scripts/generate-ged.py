#!/usr/bin/env python3
"""Writes events of nobody in the layout of UCDP GED: python3 scripts/generate-ged.py ROWS > events.csv

The same number of rows gives the same bytes. Countries follow Zipf's law with exponent 1.0, the 240 places of each one with 1.1,
sides with 1.0, days grow denser over 30 years; a field has about as many bytes as in GED. About 15 s a million rows.
"""

import bisect
import datetime
import itertools
import random
import sys

COLUMNS = (
    "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id "
    "dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources "
    "source_article source_office source_date source_headline source_original where_prec where_coordinates "
    "where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity "
    "date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob"
)
COUNTRIES, TOWNS, DYADS, OFFICES = 250, 240, 12, 400
WORDS = (
    "army rebels clash shelling village market convoy police killed wounded after attack on near in the of border town "
    "militia seize base drone strike hits kill soldiers civilians dead fighting continues for second day governor says"
).split()


def zipf(count, exponent):
    """Cumulative weights of ranks 1…count."""
    return list(itertools.accumulate(1 / rank**exponent for rank in range(1, count + 1)))


def main(rows):
    rng = random.Random(42)
    draw = rng.random
    country_weights, town_weights = zipf(COUNTRIES, 1.0), zipf(TOWNS, 1.1)
    dyad_weights, office_weights = zipf(DYADS, 1.0), zipf(OFFICES, 1.0)
    kinds = [0.42, 0.92, 1.0]

    def pick(weights):
        return bisect.bisect_left(weights, draw() * weights[-1])

    first = datetime.date(1994, 1, 1)
    days = [(first + datetime.timedelta(days=n)).isoformat() for n in range(30 * 365 + 8)]
    places = []
    for country in range(COUNTRIES):
        name, south, west = f"Country {country:03}", -60 + draw() * 120, -170 + draw() * 330
        towns = []
        for town in range(TOWNS):
            latitude, longitude = f"{south + draw() * 8:.6f}", f"{west + draw() * 8:.6f}"
            division, district = f"Province {country:03}-{town % 12:02} province", f"District {town % 60:02} district"
            towns.append(
                (
                    f"Town {country:03}-{town:03} town", f"{division}", f"{district}", latitude, longitude,
                    f"POINT ({longitude} {latitude})", str(int((float(latitude) + 90) * 2) * 720),
                )
            )
        places.append((name, str(1_000 + country), f"Region {country % 5}", towns))
    offices = [f"News Agency {office:03}" for office in range(OFFICES)]

    out = sys.stdout
    out.write(",".join(COLUMNS.split()) + "\n")
    for row in range(rows):
        country = pick(country_weights)
        name, code, region, towns = places[country]
        town, adm_1, adm_2, latitude, longitude, point, grid = towns[pick(town_weights)]
        kind = bisect.bisect_left(kinds, draw()) + 1
        dyad = pick(dyad_weights)
        day = int((draw() ** 0.6) * (len(days) - 31))
        length = 0 if draw() < 0.88 else int(draw() * 30) + 1
        side_a = f"Government of {name}" if kind == 1 else f"Group {country:03}-{dyad:02}"
        side_b = "Civilians" if kind == 3 else f"Front {country:03}-{dyad:02}"
        best = int(draw() ** 6 * 60)
        high = best + (int(draw() * 20) if draw() < 0.2 else 0)
        office, start = offices[pick(office_weights)], days[day]
        headline = " ".join(WORDS[int(draw() * len(WORDS))] for _ in range(11))
        article = f'"""{office},{start},{headline}"""'
        pair = country * 40 + dyad * 3 + kind
        # As in GED, one text in twenty has a line break.
        where = f'"{town},\n{adm_1}"' if draw() < 0.05 else f'"{town}, {adm_1}"'
        out.write(
            f"{row + 1},X{country:03}-{start[:4]}-{kind}-{pair}-{row % 1000},{start[:4]},1,Clear,{kind},{pair},{pair},"
            f"{name}: Government,{pair},{pair},{side_a} - {side_b},{pair},{pair},{side_a},{pair},{pair},{side_b},1,{article},"
            f"{office},{start},{headline},official,{1 if draw() < 0.6 else 2},{town},{where},{adm_1},{adm_2},{latitude},"
            f"{longitude},{point},{grid},{name},{code},{region},1,{1 if length == 0 else 2 if length < 7 else 4},"
            f"{start} 00:00:00.000,{days[day + length]} 00:00:00.000,0,{best // 2},{best - best // 2},0,{best},{high},"
            f"{best},{code if kind == 1 else ''},\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]))
