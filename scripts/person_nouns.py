#!/usr/bin/env python3
"""Write lexicon/person_nouns.tsv: nouns that news uses for people, in both numbers.

Source: WordNet 3.0 (Debian package wordnet-base). Taken are the nouns whose commonest sense is a kind of worker,
official, leader, believer, relative, learner, traveller, combatant or victim, and that are nouns before they are
anything else. Run from anywhere:

    apt-get install wordnet-base
    python3 scripts/person_nouns.py
"""
import collections
import pathlib
import re

from word_tags import LEXICON, WORDNET, counts, exceptions, with_s

KINDS = """worker professional official leader inhabitant religious_person clergyman relative learner traveler
performer artist writer combatant merchant victim juvenile serviceman skilled_worker guardian contestant advocate
lawgiver prisoner deserter fugitive guest customer sick_person spouse""".split()
# What a rare word has to end in: slurs and jokes end in anything else.
ROLE = re.compile(r"(er|or|ist|man|woman|person|ian|ess|eer|ant|ent)$")
# Roles that the words around them rather than the words give, and words that mean another thing in news.
LEFT_OUT = set("""principal second secondary third chief head star host target lead anchor model pilot engine
bishop knight pawn ass drip jack ace flash diamond mean general brass vet page major minor private regular""".split())
WIDTH = 400


def nouns():
    count = counts()
    kinds, words, above, member_of = {}, {}, collections.defaultdict(list), collections.defaultdict(list)
    for line in (WORDNET / "data.noun").read_text().splitlines():
        if line.startswith("  "):
            continue
        fields = line.split(" | ")[0].split()
        kinds[fields[0]] = fields[1]
        number = int(fields[3], 16)
        words[fields[0]] = [fields[4 + 2 * index] for index in range(number)]
        for word in words[fields[0]]:
            member_of[word].append(fields[0])
        pointers = fields[4 + 2 * number + 1:]
        above[fields[0]] = [pointers[at + 1] for at in range(0, len(pointers) - 3, 4) if pointers[at] == "@"]
    roots = {synset for kind in KINDS for synset in member_of[kind] if kinds[synset] == "18"}
    known = {}

    def is_role(synset):
        if synset not in known:
            known[synset] = synset in roots or any(is_role(outer) for outer in above[synset])
        return known[synset]

    others = set()
    for name in ("verb", "adj"):
        for line in (WORDNET / f"index.{name}").read_text().splitlines():
            others.add(line.split(" ")[0])
    for line in (WORDNET / "index.noun").read_text().splitlines():
        fields = line.split()
        lemma = fields[0]
        if line.startswith("  ") or not re.fullmatch(r"[a-z]{3,}", lemma) or lemma in LEFT_OUT:
            continue
        senses = fields[-int(fields[2]):]
        if lemma not in words[senses[0]] or not is_role(senses[0]):
            continue
        if not count[lemma, "n"] and not ROLE.search(lemma):
            continue
        if 2 * sum(kinds[synset] == "18" for synset in senses) < len(senses):
            continue
        rest = count[lemma, "v"] + count[lemma, "a"]
        if lemma in others and rest >= max(1, count[lemma, "n"]):
            continue
        yield lemma


def main():
    irregular = exceptions("noun")
    forms = set()
    for lemma in nouns():
        forms.add(lemma)
        forms.update(irregular.get(lemma) or [with_s(lemma)])
    rows, line = [], ""
    for form in sorted(forms):
        if len(line) + len(form) > WIDTH:
            rows.append(line)
            line = ""
        line += ("|" if line else "") + form
    rows.append(line)
    with open(LEXICON / "person_nouns.tsv", "w") as out:
        out.write("# Written by scripts/person_nouns.py from WordNet 3.0.\n")
        out.write("class\twords\n")
        for row in rows:
            out.write(f"person\t{row}\n")
    print(f"{len(forms)} forms")


if __name__ == "__main__":
    main()
