// The lexicon files as bytes in the binary.
//
// `#embed` is C23; clang has it as an extension in every mode. The arrays stay behind functions because the
// Swift importer would otherwise import each as a tuple of millions of elements.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CLexiconData.h"

static const uint8_t gazetteer_admin1[] = {
#embed "data/gazetteer/admin1.tsv"
};
static const uint8_t gazetteer_countries[] = {
#embed "data/gazetteer/countries.tsv"
};
static const uint8_t gazetteer_division_names[] = {
#embed "data/gazetteer/division_names.tsv"
};
static const uint8_t gazetteer_divisions[] = {
#embed "data/gazetteer/divisions.tsv"
};
static const uint8_t gazetteer_fold[] = {
#embed "data/gazetteer/fold.tsv"
};
static const uint8_t gazetteer_names[] = {
#embed "data/gazetteer/names.tsv"
};
static const uint8_t gazetteer_place_contexts[] = {
#embed "data/gazetteer/place_contexts.tsv"
};
static const uint8_t gazetteer_place_terms[] = {
#embed "data/gazetteer/place_terms.tsv"
};
static const uint8_t gazetteer_places[] = {
#embed "data/gazetteer/places.tsv"
};
static const uint8_t gazetteer_regions[] = {
#embed "data/gazetteer/regions.tsv"
};
static const uint8_t gazetteer_respellings[] = {
#embed "data/gazetteer/respellings.tsv"
};
static const uint8_t gazetteer_stopnames[] = {
#embed "data/gazetteer/stopnames.tsv"
};
static const uint8_t actors_armed_groups[] = {
#embed "data/actors/armed_groups.tsv"
};
static const uint8_t actors_generic_actors[] = {
#embed "data/actors/generic_actors.tsv"
};
static const uint8_t actors_given_names[] = {
#embed "data/actors/given_names.tsv"
};
static const uint8_t actors_gov_bodies[] = {
#embed "data/actors/gov_bodies.tsv"
};
static const uint8_t actors_media[] = {
#embed "data/actors/media.tsv"
};
static const uint8_t actors_name_heads[] = {
#embed "data/actors/name_heads.tsv"
};
static const uint8_t actors_orgs[] = {
#embed "data/actors/orgs.tsv"
};
static const uint8_t actors_platforms[] = {
#embed "data/actors/platforms.tsv"
};
static const uint8_t actors_states[] = {
#embed "data/actors/states.tsv"
};
static const uint8_t actors_titles[] = {
#embed "data/actors/titles.tsv"
};
static const uint8_t lexicon_approximators[] = {
#embed "data/lexicon/approximators.tsv"
};
static const uint8_t lexicon_boilerplate[] = {
#embed "data/lexicon/boilerplate.tsv"
};
static const uint8_t lexicon_casualty_terms[] = {
#embed "data/lexicon/casualty_terms.tsv"
};
static const uint8_t lexicon_event_types[] = {
#embed "data/lexicon/event_types.tsv"
};
static const uint8_t lexicon_event_verbs[] = {
#embed "data/lexicon/event_verbs.tsv"
};
static const uint8_t lexicon_holidays[] = {
#embed "data/lexicon/holidays.tsv"
};
static const uint8_t lexicon_irregular_verbs[] = {
#embed "data/lexicon/irregular_verbs.tsv"
};
static const uint8_t lexicon_modality[] = {
#embed "data/lexicon/modality.tsv"
};
static const uint8_t lexicon_months[] = {
#embed "data/lexicon/months.tsv"
};
static const uint8_t lexicon_numbers[] = {
#embed "data/lexicon/numbers.tsv"
};
static const uint8_t lexicon_reporting_verbs[] = {
#embed "data/lexicon/reporting_verbs.tsv"
};
static const uint8_t lexicon_targets[] = {
#embed "data/lexicon/targets.tsv"
};
static const uint8_t lexicon_tense_cues[] = {
#embed "data/lexicon/tense_cues.tsv"
};
static const uint8_t lexicon_time_words[] = {
#embed "data/lexicon/time_words.tsv"
};
static const uint8_t lexicon_weapons[] = {
#embed "data/lexicon/weapons.tsv"
};
static const uint8_t lexicon_person_nouns[] = {
#embed "data/lexicon/person_nouns.tsv"
};
static const uint8_t lexicon_word_classes[] = {
#embed "data/lexicon/word_classes.tsv"
};
static const uint8_t lexicon_word_tags[] = {
#embed "data/lexicon/word_tags.tsv"
};

static const SitrepLexiconFile files[] = {
    {"gazetteer/admin1", gazetteer_admin1, sizeof gazetteer_admin1},
    {"gazetteer/countries", gazetteer_countries, sizeof gazetteer_countries},
    {"gazetteer/division_names", gazetteer_division_names, sizeof gazetteer_division_names},
    {"gazetteer/divisions", gazetteer_divisions, sizeof gazetteer_divisions},
    {"gazetteer/fold", gazetteer_fold, sizeof gazetteer_fold},
    {"gazetteer/names", gazetteer_names, sizeof gazetteer_names},
    {"gazetteer/place_contexts", gazetteer_place_contexts, sizeof gazetteer_place_contexts},
    {"gazetteer/place_terms", gazetteer_place_terms, sizeof gazetteer_place_terms},
    {"gazetteer/places", gazetteer_places, sizeof gazetteer_places},
    {"gazetteer/regions", gazetteer_regions, sizeof gazetteer_regions},
    {"gazetteer/respellings", gazetteer_respellings, sizeof gazetteer_respellings},
    {"gazetteer/stopnames", gazetteer_stopnames, sizeof gazetteer_stopnames},
    {"actors/armed_groups", actors_armed_groups, sizeof actors_armed_groups},
    {"actors/generic_actors", actors_generic_actors, sizeof actors_generic_actors},
    {"actors/given_names", actors_given_names, sizeof actors_given_names},
    {"actors/gov_bodies", actors_gov_bodies, sizeof actors_gov_bodies},
    {"actors/media", actors_media, sizeof actors_media},
    {"actors/name_heads", actors_name_heads, sizeof actors_name_heads},
    {"actors/orgs", actors_orgs, sizeof actors_orgs},
    {"actors/platforms", actors_platforms, sizeof actors_platforms},
    {"actors/states", actors_states, sizeof actors_states},
    {"actors/titles", actors_titles, sizeof actors_titles},
    {"lexicon/approximators", lexicon_approximators, sizeof lexicon_approximators},
    {"lexicon/boilerplate", lexicon_boilerplate, sizeof lexicon_boilerplate},
    {"lexicon/casualty_terms", lexicon_casualty_terms, sizeof lexicon_casualty_terms},
    {"lexicon/event_types", lexicon_event_types, sizeof lexicon_event_types},
    {"lexicon/event_verbs", lexicon_event_verbs, sizeof lexicon_event_verbs},
    {"lexicon/holidays", lexicon_holidays, sizeof lexicon_holidays},
    {"lexicon/irregular_verbs", lexicon_irregular_verbs, sizeof lexicon_irregular_verbs},
    {"lexicon/modality", lexicon_modality, sizeof lexicon_modality},
    {"lexicon/months", lexicon_months, sizeof lexicon_months},
    {"lexicon/numbers", lexicon_numbers, sizeof lexicon_numbers},
    {"lexicon/reporting_verbs", lexicon_reporting_verbs, sizeof lexicon_reporting_verbs},
    {"lexicon/targets", lexicon_targets, sizeof lexicon_targets},
    {"lexicon/tense_cues", lexicon_tense_cues, sizeof lexicon_tense_cues},
    {"lexicon/time_words", lexicon_time_words, sizeof lexicon_time_words},
    {"lexicon/weapons", lexicon_weapons, sizeof lexicon_weapons},
    {"lexicon/person_nouns", lexicon_person_nouns, sizeof lexicon_person_nouns},
    {"lexicon/word_classes", lexicon_word_classes, sizeof lexicon_word_classes},
    {"lexicon/word_tags", lexicon_word_tags, sizeof lexicon_word_tags},
};

size_t sitrep_lexicon_file_count(void) { return sizeof files / sizeof *files; }

SitrepLexiconFile sitrep_lexicon_file(size_t index) { return files[index]; }
