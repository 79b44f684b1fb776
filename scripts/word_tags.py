#!/usr/bin/env python3
"""Write lexicon/word_tags.tsv: which parts of speech each English word form can have, the likeliest first.

Source: WordNet 3.0 (Debian package wordnet-base), inflected here; scripts/word_tags_reviewed.tsv replaces
whole entries by hand. Run from anywhere:

    apt-get install wordnet-base
    python3 scripts/word_tags.py

A row is a list of codes and the words that have it. The codes are those of `Tag(code:)` and `TagCandidates`:
n noun, s plural noun, a adjective, r adverb, b base verb, z present, d past, p participle, g gerund,
m modal, i preposition, c conjunction, o pronoun, t determiner, h possessive, x particle, u number,
and three that are no tags: E a word that is a name of a people or state when capitalised ("Polish"),
Q a verb that takes a clause ("said rebels had fled"), V another verb of speech ("accused the rebels").
"""
import collections
import pathlib
import re

WORDNET = pathlib.Path("/usr/share/wordnet")
ROOT = pathlib.Path(__file__).resolve().parent.parent
LEXICON = ROOT / "Sources/CLexiconData/data/lexicon"

# A reading rarer than this share of the word's commonest one misleads more often than it helps.
RARE = 0.03
# Columns of a row, so that a change of one word is a change of one line.
WIDTH = 400

# How often a verb or noun stands in each form; news prose, rounded.
VERB_FORMS = {"b": 0.35, "z": 0.10, "d": 0.30, "p": 0.25, "g": 0.15}
NOUN_FORMS = {"n": 0.7, "s": 0.3}

# Past and participle of the irregular verbs in which they differ; prefixed verbs follow (retake, withdraw).
IRREGULAR = """arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
begin began begun|bite bit bitten|blow blew blown|break broke broken|choose chose chosen|come came come
do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|fly flew flown
bid bade bidden|get got gotten|forgive forgave forgiven|freeze froze frozen|give gave given|go went gone
grow grew grown|hide hid hidden|know knew known|lie lay lain|ride rode ridden|ring rang rung|rise rose risen
run ran run|see saw seen|shake shook shaken|show showed shown|shrink shrank shrunk|sing sang sung
sink sank sunk|slay slew slain|speak spoke spoken|spring sprang sprung|steal stole stolen|strike struck struck
stride strode stridden|strive strove striven|swear swore sworn|swell swelled swollen|swim swam swum
take took taken|tear tore torn|throw threw thrown|tread trod trodden|wake woke woken|wear wore worn
weave wove woven|write wrote written|forget forgot forgotten|smite smote smitten|prove proved proven"""
PREFIXES = ("", "over", "under", "re", "with", "be", "mis", "for", "fore", "out", "par", "un", "par")

# Nouns without a hint of being anything else need no entry: an unknown word is taken for a noun.
LOOKS_OTHER = re.compile(
    r"(ed|ing|ly|al|ous|ful|ive|ic|able|ible|less|ary|ish|ern|est|ward|wards|wise|like|ese|ian|an|ent|ant|ss|us|is)$")
LOOKS_ADJECTIVE = re.compile(r"(ous|ful|less|able|ible|al|ive|ic|ary|ish|ern)$")
# Kinds of verbs in reporting_verbs.tsv that take a clause: "warned (that) rebels had fled".
CLAUSE_KINDS = ("say", "continue", "claim", "warn", "promise", "answer", "admit", "deny", "opinion", "write")
# Verbs that take a clause beside those in reporting_verbs.tsv.
CLAUSE_VERBS = """know mean fear learn show indicate decide feel expect agree understand realise realize complain
testify note speculate see hear find ensure say""".split()
# Number of noun.person in lexnames(5WN). Nouns of persons open sentences, where an unknown word passes for a name.
PERSON = "18"
# Sentence frames of WordNet in which the verb has an object (wninput(5WN)).
TRANSITIVE = {8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31}


def counts():
    """Number of tagged occurrences of (lemma, part of speech)."""
    total = collections.Counter()
    for line in (WORDNET / "cntlist.rev").read_text().splitlines():
        key, _, count = line.split()
        lemma, rest = key.split("%")
        total[lemma, "nvara"[int(rest[0]) - 1]] += int(count)
    return total


def lemmas():
    """(lemma, part of speech) -> [number of senses, capitalised senses, senses with an object]; nouns of persons."""
    persons = set()
    found = collections.defaultdict(lambda: [0, 0, 0])
    for name, part in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
        for line in (WORDNET / f"data.{name}").read_text().splitlines():
            if line.startswith("  "):
                continue
            fields = line.split(" | ")[0].split()
            number = int(fields[3], 16)
            frames = set()
            if part == "v":
                tail = re.findall(r"\+ (\d\d) [0-9a-f]{2}(?= |$)", line.split(" | ")[0])
                frames = {int(frame) for frame in tail}
            for index in range(number):
                word = fields[4 + 2 * index].split("(")[0]
                if not re.fullmatch(r"[A-Za-z]+", word) or (len(word) == 1 and word.lower() not in "ai"):
                    continue
                entry = found[word.lower(), part]
                entry[0] += 1
                entry[1] += word[0].isupper()
                entry[2] += bool(frames & TRANSITIVE)
                if part == "n" and fields[1] == PERSON:
                    persons.add(word.lower())
    return found, persons


def exceptions(name):
    """lemma -> irregular forms."""
    forms = collections.defaultdict(list)
    for line in (WORDNET / f"{name}.exc").read_text().splitlines():
        form, *bases = line.split()
        for base in bases:
            if form.isalpha() and base.isalpha():
                forms[base].append(form)
    return forms


def with_s(word):
    if re.search(r"[a-z]{3}man$", word):
        return word[:-2] + "en"
    if re.search(r"(s|x|z|ch|sh)$", word):
        return word + "es"
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"


def with_ed(word):
    if word.endswith("e"):
        return word + "d"
    return word[:-1] + "ied" if re.search(r"[^aeiou]y$", word) else word + "ed"


def with_ing(word):
    if word.endswith("ie"):
        return word[:-2] + "ying"
    return word[:-1] + "ing" if re.search(r"[^eoy]e$", word) else word + "ing"


def irregular_parts():
    parts = {}
    for entry in IRREGULAR.replace("\n", "|").split("|"):
        lemma, past, participle = entry.split()
        for prefix in PREFIXES:
            parts[prefix + lemma] = (prefix + past, prefix + participle)
    return parts


def terms(file, column, value=None, where="form"):
    """Single words in a column of a lexicon file; with a value, of the rows that have it in the column `where`."""
    lines = [line.split("\t") for line in (LEXICON / file).read_text().splitlines() if not line.startswith("#")]
    index = lines[0].index(column)
    for fields in lines[1:]:
        if value is None or fields[lines[0].index(where)] == value:
            yield from (term for term in fields[index].split("|") if term.isalpha())


def main():
    count = counts()
    lemma_senses, persons = lemmas()
    verb_exceptions, noun_exceptions = exceptions("verb"), exceptions("noun")
    adjective_exceptions = exceptions("adj")
    parts = irregular_parts()
    kept_verbs = set(terms("event_verbs.tsv", "lemma", "v")) | set(terms("reporting_verbs.tsv", "lemma"))
    kept_nouns = set(terms("event_verbs.tsv", "lemma", "n"))
    speech_verbs = set(terms("reporting_verbs.tsv", "lemma"))
    clause_verbs = set(CLAUSE_VERBS)
    for kind in CLAUSE_KINDS:
        clause_verbs.update(terms("reporting_verbs.tsv", "lemma", kind, "kind"))

    def capitalised(lemma, part):
        return lemma_senses.get((lemma, part), [0, 0, 0])[1] > 0

    weights = collections.defaultdict(collections.Counter)
    flags = collections.defaultdict(set)
    common = set()

    def add(form, tag, weight, keep=False):
        # A kept reading is as good as half of the commonest one: never dropped for being rare.
        weights[form][tag] += weight
        if keep:
            kept[form].add(tag)

    kept = collections.defaultdict(set)
    for (lemma, part), (senses, capitals, objects) in lemma_senses.items():
        number = count[lemma, part]
        weight = number + 0.3 * senses
        if capitals == senses:
            if part == "a":
                flags[lemma].add("E")
                add(lemma, "a", 1)
            elif part == "n" and capitalised(lemma, "a"):
                flags[lemma].add("E")
                add(lemma, "n", 0.5)
                if not re.search(r"(s|ese|ish|ch)$", lemma):
                    flags[lemma + "s"].add("E")
                    add(lemma + "s", "s", 0.5)
            continue
        if number:
            common.add(lemma)
        if part == "n":
            keep = lemma in kept_nouns
            add(lemma, "n", weight * NOUN_FORMS["n"], keep)
            plurals = set(noun_exceptions.get(lemma, []))
            if all(plural.endswith("s") for plural in plurals):
                plurals.add(with_s(lemma))
            if lemma.endswith("o"):
                plurals.add(lemma + "es")
            for plural in sorted(plurals):
                add(plural, "s", weight * NOUN_FORMS["s"], keep)
                if number > 3 or lemma in persons:
                    common.update([lemma, plural])
        elif part == "v":
            keep = lemma in kept_verbs
            listed = verb_exceptions.get(lemma, [])
            gerunds = [form for form in listed if form.endswith("ing")] or [with_ing(lemma)]
            presents = [form for form in listed if form.endswith("s") and len(form) > len(lemma)] or [with_s(lemma)]
            if re.search(r"[^aeiou]o$", lemma):
                presents.append(lemma + "es")
            pasts = [form for form in listed if form not in gerunds and form not in presents]
            if lemma in parts:
                past, participle = [parts[lemma][0]], [parts[lemma][1]]
                if lemma in ("get", "forget", "beget"):
                    participle.append(past[0])
            else:
                past = participle = pasts or [with_ed(lemma)]
            if lemma in clause_verbs or lemma in speech_verbs:
                for form in [lemma, *presents, *past, *participle, *gerunds]:
                    flags[form].add("Q" if lemma in clause_verbs else "V")
            add(lemma, "b", weight * VERB_FORMS["b"], keep)
            for form in presents:
                add(form, "z", weight * VERB_FORMS["z"], keep)
            for form in past:
                add(form, "d", weight * VERB_FORMS["d"], keep)
            for form in participle:
                # A verb without object has no passive: its participle follows only have, which needs no entry.
                if objects or participle != past:
                    add(form, "p", weight * VERB_FORMS["p"], keep)
            for form in gerunds:
                add(form, "g", weight * VERB_FORMS["g"], keep)
            if number > 3:
                common.update([*presents, *past, *participle, *gerunds])
        elif part == "a":
            add(lemma, "a", weight)
            graded = adjective_exceptions.get(lemma, [])
            short = re.fullmatch(r"[^aeiou]*[aeiou]+[^aeiou]+(e|y)?|[a-z]+[^aeiou]y", lemma)
            if not graded and short and number:
                stem = lemma[:-1] + "i" if lemma.endswith("y") else lemma.removesuffix("e")
                graded = [stem + "er", stem + "est"]
            for form in graded:
                add(form, "a", weight * 0.1)
        else:
            add(lemma, "r", weight)

    entries = {}
    for form, tags in weights.items():
        top = max(tags.values())
        order = [tag for tag, weight in tags.most_common() if weight >= RARE * top or tag in kept[form]]
        if "n" in order and "s" in order and form.removesuffix("s") in common:
            # WordNet has "services" and "talks" as nouns of their own; they are plurals all the same.
            order.remove("n")
        codes = "".join(order)
        # An unknown word with a suffix of verbs, adjectives or adverbs is guessed right as well.
        guessed = (codes in ("n", "s", "ns") and not LOOKS_OTHER.search(form)
                   or codes == "r" and form.endswith("ly") or codes == "g" or codes == "dp" and form.endswith("ed")
                   or codes == "a" and LOOKS_ADJECTIVE.search(form))
        if guessed and form not in common or codes == "s" and form not in common and not flags[form]:
            continue
        if not (set("bzdpg") & set(codes)) and top < 0.7 and len(codes) == 1 and form not in common \
                and not flags[form]:
            continue
        entries[form] = codes + "".join(sorted(flags[form]))

    reviewed = set()
    for line in (ROOT / "scripts/word_tags_reviewed.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            codes, words = line.split("\t")
            for word in words.split("|"):
                if word in reviewed:
                    raise SystemExit(f"word_tags_reviewed.tsv has {word} twice")
                reviewed.add(word)
                kept_flags = "".join(flag for flag in "EQV" if flag in flags.get(word, ()) and flag not in codes)
                entries[word] = codes + kept_flags

    rows = collections.defaultdict(list)
    for form in sorted(entries):
        rows[entries[form]].append(form)
    with open(LEXICON / "word_tags.tsv", "w") as out:
        out.write("# Written by scripts/word_tags.py from WordNet 3.0 and scripts/word_tags_reviewed.tsv.\n")
        out.write("tags\twords\n")
        for codes in sorted(rows):
            line = ""
            for word in rows[codes]:
                if len(line) + len(word) > WIDTH:
                    out.write(f"{codes}\t{line}\n")
                    line = ""
                line += ("|" if line else "") + word
            out.write(f"{codes}\t{line}\n")
    print(f"{len(entries)} forms in {len(rows)} classes, "
          f"{(LEXICON / 'word_tags.tsv').stat().st_size} bytes")


if __name__ == "__main__":
    main()
