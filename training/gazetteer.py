"""Builds the gazetteer of places that the English reader embeds.

    python3 training/gazetteer.py FOLDER src/KnowledgeGraph.English/Places/places.tsv.gz

FOLDER holds world-cities/data/world-cities.csv (GeoNames, CC BY 4.0) and mledoze_countries/countries.json (ODbL 1.0).
The result is a table of tabulator separated lines, sorted by key (ordinal):

    key  type  country  name  region  latitude  longitude  rank

type: C country, R first-level region, T city or town, D demonym. rank: 2 the place that the bare name means in news, 1 capital, else empty.
Before a key stands, where the words must be taken with care:
    =  an abbreviation, compared with its case        ^  an abbreviation of a region, valid only where nothing else has the name
    #  a country's code
    ~  a loose spelling of an Arabic, Persian or Kurdish name        @  a demonym
Keys are made as PlaceKey.cs makes them: tests look the plain names of the table up under themselves.
"""
import csv
import gzip
import json
import re
import sys
import unicodedata

SPECIAL = str.maketrans({'ı': 'i', 'ł': 'l', 'Ł': 'L', 'Đ': 'D', 'đ': 'd', 'ø': 'o', 'Ø': 'O', 'ß': 'ss', 'æ': 'ae', 'Æ': 'AE',
                         'œ': 'oe', 'Œ': 'OE', 'ə': 'e', 'Ə': 'E', 'ð': 'd', 'Ð': 'D', 'ħ': 'h', 'Ħ': 'H', 'þ': 'th', 'Þ': 'Th'})
ARTICLES = {'al', 'el', 'ad', 'ed', 'an', 'en', 'ar', 'er', 'as', 'es', 'ash', 'esh', 'at', 'et', 'az', 'ez', 'ath', 'adh', 'ul'}
SHORT = {'st': 'saint', 'ste': 'sainte', 'mt': 'mount', 'ft': 'fort'}


def fold(text):
    text = unicodedata.normalize('NFKD', text.translate(SPECIAL))
    return ''.join(c for c in text if not unicodedata.combining(c))


def key(name):
    text = re.sub(r"[.'’‘ʻʼʿʾ`´\"“”]", '', fold(name).lower())
    words = re.sub(r'[\s\-‐‑–—/,()_]+', ' ', text).split()
    if len(words) > 1 and words[0] == 'the':
        words = words[1:]
    return ' '.join(SHORT.get(w, w) for w in words)


def loose(name):
    words = [w for w in key(name).split()]
    kept = [w for w in words if w not in ARTICLES] or words
    return ' '.join(loose_word(w) for w in kept)


def loose_word(word):
    for old, new in (('ou', 'u'), ('oo', 'u'), ('aw', 'u'), ('ow', 'u'), ('ay', 'ai'), ('ei', 'ai'), ('ey', 'ai'),
                     ('ee', 'i'), ('q', 'k'), ('o', 'u'), ('y', 'i'), ('e', 'i')):
        word = word.replace(old, new)
    word = re.sub(r'([^\W\d_])\1+', r'\1', word)
    short = re.sub(r'i?[ai]h?$', '', word)
    return short if len(short) >= 3 else word


# Where the loose spelling is tried: Arabic, Persian, Kurdish and Pashto names have no one spelling in English.
LOOSE = set('SY IQ LB JO PS EG LY TN DZ MA SD YE SA AE QA BH KW OM IR AF MR SO DJ'.split())

# Words that say what a region is; the region is also known without them.
CLASS = r'(Governorate|Province|State|Region|County|Department|District|Oblast|Prefecture|City|Municipality|Parish|Canton|Voivodeship|Raion|Division|Autonomous Region|Emirate)'

OFFICIAL = {  # names of world-cities that the list of countries has otherwise
    'Congo, The Democratic Republic of the': 'CD', "Korea, Democratic People's Republic of": 'KP', 'Korea, Republic of': 'KR',
    'Taiwan, Province of China': 'TW', 'No country found for alpha-2 code: XK': 'XK', 'Macao': 'MO', 'Virgin Islands, U.S.': 'VI',
    'Cabo Verde': 'CV', 'Pitcairn': 'PN', 'South Georgia and the South Sandwich Islands': 'GS', 'French Southern Territories': 'TF',
    'Bonaire, Sint Eustatius and Saba': 'BQ'}

ALIASES = {
    'US': ['America', 'United States of America', 'the States', 'U.S. mainland'], 'GB': ['Britain', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland'],
    'AE': ['Emirates', 'the Emirates'], 'CD': ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'Congo-Kinshasa', 'Congo', 'Zaire', 'D.R. Congo', 'Congo (Kinshasa)'],
    'CG': ['Congo', 'Republic of the Congo', 'Republic of Congo', 'Congo-Brazzaville'], 'VA': ['Holy See', 'Vatican', 'the Vatican', 'Vatican City State'],
    'CI': ["Cote d'Ivoire", "Côte d'Ivoire"], 'CV': ['Cabo Verde'], 'CZ': ['Czech Republic'], 'MM': ['Burma'], 'TR': ['Turkey', 'Turkiye'],
    'SZ': ['Swaziland'], 'MK': ['Macedonia', 'FYROM', 'former Yugoslav Republic of Macedonia'], 'TL': ['East Timor'], 'NL': ['Holland', 'the Netherlands'],
    'PS': ['Palestinian territories', 'Palestinian Territory', 'Palestinian Authority territories', 'occupied Palestinian territories'],
    'KP': ["Democratic People's Republic of Korea"], 'KR': ['Republic of Korea'], 'RU': ['Russian Federation'], 'CN': ["People's Republic of China", 'mainland China'],
    'TW': ['Chinese Taipei', 'Republic of China'], 'BA': ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina'], 'SA': ['Kingdom of Saudi Arabia'],
    'IE': ['Republic of Ireland', 'Irish Republic'], 'LA': ['Lao PDR'], 'MD': ['Moldavia'], 'FM': ['Federated States of Micronesia'], 'GM': ['The Gambia'],
    'BS': ['The Bahamas'], 'SD': ['Republic of the Sudan'], 'LK': ['Ceylon'], 'BY': ['Byelorussia', 'Belorussia'], 'KG': ['Kirghizia', 'Kyrgyz Republic'],
    'ST': ['Sao Tome'], 'TT': ['Trinidad'], 'AG': ['Antigua'], 'VC': ['St. Vincent'], 'KN': ['St. Kitts'], 'FK': ['Falklands', 'Malvinas'], 'VI': ['U.S. Virgin Islands'],
    'XK': ['Kosova'], 'UA': ['the Ukraine'], 'MO': ['Macao'], 'HK': ['Hong Kong SAR'], 'WS': ['Western Samoa'], 'PH': ['the Philippines'], 'CF': [], 'EH': []}

ABBREVIATIONS = {'US': ['US', 'USA', 'U.S.', 'U.S.A.'], 'GB': ['UK', 'U.K.', 'GB'], 'AE': ['UAE', 'U.A.E.'], 'CD': ['DRC', 'D.R.C.', 'DR Congo', 'DRCongo'],
                 'CF': ['CAR', 'C.A.R.'], 'KP': ['DPRK'], 'KR': ['ROK'], 'CN': ['PRC'], 'SA': ['KSA'], 'PG': ['PNG'], 'BA': ['BiH'], 'ZA': ['RSA'], 'CZ': [], 'NZ': ['NZ']}

# Demonyms beside those of the list: adjectives, nouns, plurals and irregular forms. A plural in s is added where the word takes one.
DEMONYMS = {
    'US': 'American', 'GB': 'British Briton Britons Brit Brits', 'FR': 'French Frenchman Frenchmen Frenchwoman Frenchwomen', 'IE': 'Irish Irishman Irishmen Irishwoman',
    'NL': 'Dutch Dutchman Dutchmen Dutchwoman', 'ES': 'Spanish Spaniard Spaniards', 'DE': 'German Germans', 'PL': 'Polish Pole Poles', 'SE': 'Swedish Swede Swedes',
    'DK': 'Danish Dane Danes', 'FI': 'Finnish Finn Finns', 'TR': 'Turkish Turk Turks', 'IS': 'Icelandic Icelander Icelanders', 'CH': 'Swiss', 'GR': 'Greek Greeks Hellenic',
    'PH': 'Filipino Filipinos Filipina Filipinas Philippine', 'IR': 'Iranian Persian', 'SA': 'Saudi Saudis|Saudi Arabian|Saudi Arabians', 'AF': 'Afghan Afghans Afghani',
    'AR': 'Argentine Argentines Argentinian Argentinians Argentinean', 'AZ': 'Azerbaijani Azerbaijanis Azeri Azeris', 'BA': 'Bosnian Bosnians Herzegovinian',
    'BD': 'Bangladeshi Bangladeshis', 'BW': 'Botswanan Motswana Batswana', 'CZ': 'Czech Czechs', 'CI': 'Ivorian Ivorians Ivoirian', 'EG': 'Egyptian Egyptians',
    'EC': 'Ecuadorian Ecuadorean Ecuadoran', 'SV': 'Salvadoran Salvadorean Salvadorian', 'AE': 'Emirati Emiratis', 'HU': 'Hungarian Magyar', 'IN': 'Indian Indians',
    'IQ': 'Iraqi Iraqis', 'IL': 'Israeli Israelis', 'JP': 'Japanese', 'KZ': 'Kazakh Kazakhs Kazakhstani Kazakhstanis', 'KW': 'Kuwaiti Kuwaitis',
    'KG': 'Kyrgyz Kyrgyzstani Kirghiz', 'LA': 'Laotian Laotians Lao', 'LS': 'Basotho Mosotho', 'LU': 'Luxembourgish Luxembourger Luxembourgers', 'MG': 'Malagasy Madagascan',
    'MV': 'Maldivian Maldivians', 'MM': 'Burmese', 'NP': 'Nepali Nepalis Nepalese', 'NZ': '|New Zealander|New Zealanders|Kiwi|Kiwis', 'NO': 'Norwegian',
    'OM': 'Omani Omanis', 'PK': 'Pakistani Pakistanis', 'PT': 'Portuguese', 'QA': 'Qatari Qataris', 'RO': 'Romanian', 'RS': 'Serbian Serb Serbs', 'HR': 'Croatian Croat Croats',
    'SI': 'Slovenian Slovene Slovenes', 'SK': 'Slovak Slovaks Slovakian', 'SO': 'Somali Somalis Somalian', 'TJ': 'Tajik Tajiks Tajikistani', 'TH': 'Thai Thais',
    'TM': 'Turkmen Turkmens', 'UZ': 'Uzbek Uzbeks Uzbekistani', 'VN': 'Vietnamese', 'YE': 'Yemeni Yemenis Yemenite', 'BH': 'Bahraini Bahrainis', 'AU': 'Australian Aussie Aussies',
    'CN': 'Chinese', 'CV': '|Cape Verdean|Cape Verdeans', 'DJ': 'Djiboutian', 'BF': 'Burkinabe Burkinabes', 'XK': 'Kosovar Kosovars Kosovan Kosovans', 'CY': 'Cypriot Cypriots',
    'TL': 'Timorese|East Timorese', 'SC': 'Seychellois', 'TZ': 'Tanzanian', 'UA': 'Ukrainian', 'SR': 'Surinamese', 'GI': 'Gibraltarian', 'GL': 'Greenlandic Greenlander Greenlanders',
    'MK': 'Macedonian', 'ME': 'Montenegrin', 'BE': 'Belgian', 'ID': 'Indonesian', 'VA': '', 'PE': 'Peruvian', 'SZ': 'Swazi Swazis', 'RU': 'Russian', 'PR': '|Puerto Rican|Puerto Ricans',
    'HK': '|Hong Konger|Hong Kongers', 'TW': 'Taiwanese', 'PS': 'Palestinian', 'MY': 'Malaysian', 'AQ': '', 'SJ': '', 'TF': '', 'BQ': '', 'IO': '', 'MP': '', 'GG': '', 'JE': '', 'UM': '',
    'KM': 'Comorian Comoran', 'TO': 'Tongan', 'MC': 'Monegasque', 'TT': 'Trinidadian', 'VC': 'Vincentian', 'KN': 'Kittitian', 'ZW': 'Zimbabwean', 'BB': 'Barbadian Bajan'}

# What the bare name means in English-language news, where several places share it (the list of cities has no populations).
PROMINENT = """
GB London Manchester Liverpool Belfast Edinburgh Glasgow Leeds;FR Paris Lyon Marseille Nice;DE Berlin Hamburg Munich Dresden;IT Rome Naples Venice Florence Milan;ES Madrid Barcelona
RU Moscow;GR Athens;EG Cairo Alexandria;SY Damascus Aleppo Homs Hama|Deir ez-Zor;IQ Baghdad Mosul Basra Kirkuk;IR Tehran;TR Istanbul Ankara;AT Vienna;IE Dublin;PL Warsaw;PT Lisbon
BE Brussels;CH Geneva Zurich Bern;NL Amsterdam|The Hague;DK Copenhagen;SE Stockholm;NO Oslo;CZ Prague;UA Odesa Odessa Kyiv Kharkiv Lviv;CU Havana;IN|New Delhi|Delhi Mumbai Kolkata
PK Karachi Lahore Islamabad;CN Beijing Shanghai;JP Tokyo;AU Sydney Melbourne Perth Brisbane;NZ Auckland;CA Toronto Vancouver Montreal Ottawa;SA Medina Mecca Makkah Madinah Riyadh;LB Beirut;IL Jerusalem|Tel Aviv;PS Gaza
US Boston Philadelphia Chicago Dallas Houston Miami Detroit Denver Phoenix Atlanta Baltimore Orlando Cleveland Seattle Washington|Los Angeles|San Francisco|San Diego|New York City|New York|Las Vegas|New Orleans
LY Benghazi;AF Kabul Kandahar;MA Casablanca;BR|São Paulo|Rio de Janeiro|Brasília;AR|Buenos Aires;PE Lima;CO Bogotá;VE Caracas;CL Santiago;NG Lagos;KE Nairobi;SO Mogadishu;SD Khartoum;YE Sanaa Aden
""".strip().replace('\n', ';').split(';')

# Which of the towns of one name and country is meant.
HOMONYMS = {('US', 'washington'): 'District of Columbia', ('US', 'dallas'): 'Texas', ('US', 'cleveland'): 'Ohio'}

# Other names of cities in news: alias = country and name in the list.
CITY_ALIASES = """
Kiev = UA Kyiv | Kharkov = UA Kharkiv | Odessa = UA Odesa | Lvov = UA Lviv | Bombay = IN Mumbai | Calcutta = IN Kolkata | Madras = IN Chennai | Bangalore = IN Bengaluru
Saigon = VN Ho Chi Minh City | Rangoon = MM Yangon | Peking = CN Beijing | Canton = CN Guangzhou | Kobani = SY ‘Ayn al ‘Arab | Kobane = SY ‘Ayn al ‘Arab
Palmyra = SY Tadmur | Washington D.C. = US Washington | Washington DC = US Washington | D.C. = US Washington | New York = US New York City | L.A. = US Los Angeles
Gaza City = PS Gaza | Sanaa = YE Sanaa | Sana'a = YE Sanaa | Nur-Sultan = KZ Astana | Constantinople = TR Istanbul | Leningrad = RU Saint Petersburg | Danzig = PL Gdańsk
Dacca = BD Dhaka | Hasakah = SY Al Ḩasakah | Raqqa = SY Ar Raqqah | Qamishli = SY Al Qāmishlī | Latakia = SY Latakia | Albu Kamal = SY Ālbū Kamāl | Abu Kamal = SY Ālbū Kamāl
Al-Bukamal = SY Ālbū Kamāl | Tabqa = SY Al-Tabqa | Sweida = SY As-Suwayda | Daraa = SY Dar‘ā | Arbil = IQ Erbil | Irbil = IQ Erbil | Basra = IQ Basrah
Nassiriya = IQ Nasiriyah | Quebec City = CA Québec | Bethlehem = PS Bethlehem | Frankfurt = DE Frankfurt am Main | The Hague = NL The Hague
Lugansk = UA Luhansk | Ulaanbaatar = MN Ulan Bator | Mecca = SA Makkah | Medina = SA Madinah
""".strip().replace('\n', '|').split('|')

STATES = """Alabama AL Ala.|Alaska AK|Arizona AZ Ariz.|Arkansas AR Ark.|California CA Calif.|Colorado CO Colo.|Connecticut CT Conn.|Delaware DE Del.|Florida FL Fla.|Georgia GA Ga.|Hawaii HI|Idaho ID
Illinois IL Ill.|Indiana IN Ind.|Iowa IA|Kansas KS Kan.|Kentucky KY Ky.|Louisiana LA La.|Maine ME|Maryland MD Md.|Massachusetts MA Mass.|Michigan MI Mich.|Minnesota MN Minn.|Mississippi MS Miss.|Missouri MO Mo.
Montana MT Mont.|Nebraska NE Neb.|Nevada NV Nev.|New Hampshire NH N.H.|New Jersey NJ N.J.|New Mexico NM N.M.|New York NY N.Y.|North Carolina NC N.C.|North Dakota ND N.D.|Ohio OH|Oklahoma OK Okla.|Oregon OR Ore.
Pennsylvania PA Pa.|Rhode Island RI R.I.|South Carolina SC S.C.|South Dakota SD S.D.|Tennessee TN Tenn.|Texas TX Tex.|Utah UT|Vermont VT Vt.|Virginia VA Va.|Washington WA Wash.|West Virginia WV W.Va.
Wisconsin WI Wis.|Wyoming WY Wyo.|District of Columbia DC""".replace('\n', '|').split('|')

REGION_ALIASES = {('SY', 'Rif-dimashq'): ['Rural Damascus', 'Damascus Countryside'], ('GB', 'Northern Ireland'): ['Ulster'], ('IQ', 'Al Anbar'): ['Anbar'], ('IQ', 'Anbar'): ['Al Anbar'],
                  ('PS', 'Gaza Strip'): [], ('AU', 'New South Wales'): ['NSW'], ('SY', 'Al-Hasakah'): ['Hasakah', 'Jazira'], ('SY', 'Daraa'): ['Deraa'], ('SY', 'Latakia'): ['Lattakia']}


class Table:
    def __init__(self):
        self.lines = {}

    def add(self, k, kind, code, name, region='', lat='', lon='', rank=''):
        if not k:
            return
        place = (k, kind, code, name, region)
        old = self.lines.get(place)
        if old is None or str(rank) > str(old[2]):
            self.lines[place] = (lat, lon, rank)

    def text(self):
        rows = ['\t'.join((*p, *map(str, v))).rstrip('\t') for p, v in self.lines.items()]
        return '\n'.join(sorted(rows, key=lambda r: (r.split('\t')[0].encode('utf-16-be'), r))) + '\n'


def latin(text):
    return all(unicodedata.name(c, '').startswith(('LATIN', 'MODIFIER', 'COMBINING')) or not c.isalpha() for c in text)


def add_countries(table, countries):
    for c in countries:
        code, name = c['cca2'], c['name']['common']
        lat, lon = (round(x, 4) for x in c['latlng'])
        table.add('#' + code, 'C', code, name, '', lat, lon)
        names = [name, c['name']['official']] + [a for a in c['altSpellings'] if latin(a) and len(a) > 3 and ',' not in a]
        for n in [*names, *ALIASES.get(code, [])]:
            if n in ('Thai', 'Saudi', 'Togolese', 'Mann', 'Mannin', 'Mexicanos', 'Portuguesa', 'Island', 'Timor', 'Virgin Islands', 'Guiana', 'the Abode of Peace', 'Republic of Ireland') and code != 'IE':
                continue
            if n == 'Island':
                continue
            table.add(key(n), 'C', code, name, '', lat, lon)
        for a in ABBREVIATIONS.get(code, []):
            table.add('=' + a.replace('.', ''), 'C', code, name, '', lat, lon)
            if '.' in a:
                table.add('=' + a.replace('.', '').upper(), 'C', code, name, '', lat, lon)
        add_demonyms(table, c, code, name, lat, lon)


def add_demonyms(table, c, code, name, lat, lon):
    if code in DEMONYMS:
        given = DEMONYMS[code].split('|')
        words = given[0].split() + given[1:]
    else:
        words = [w for w in re.split(r', | or ', c['demonyms'].get('eng', {}).get('m', '')) if w]
    for w in words:
        for form in {w, w + 's'} if w.endswith(('n', 'ot', 'er', 'it', 'ne', 'ch', 'k', 'i')) and not w.endswith(('man', 'men', 'pine', 'ench', 'tch', 'ish', 'zech', 'ais')) else {w}:
            table.add('@' + key(form), 'D', code, name, '', lat, lon, '' if c['unMember'] or code in ('PS', 'TW', 'XK', 'VA') else 0)


def country_codes(countries):
    codes = dict(OFFICIAL)
    for c in countries:
        for n in [c['name']['common'], c['name']['official'], *c['altSpellings']]:
            codes.setdefault(n, c['cca2'])
    for c in countries:
        codes[c['name']['common']] = c['cca2']
    return codes


def prominent():
    for line in PROMINENT:
        code, rest = line[:2], line[2:]
        for i, part in enumerate(rest.split('|')):
            yield from ((code, key(n)) for n in (part.split() if i == 0 else [part] if part.startswith(('The ', 'Tel ', 'New ', 'Los ', 'San ', 'Las ', 'Deir', 'Rio', 'Buenos', 'São')) else part.split()))


def add_cities(table, rows, codes, capitals):
    famous = set(prominent())
    aliases = {}
    for line in CITY_ALIASES:
        alias, code, name = re.match(r'(.+) = ([A-Z]{2}) (.+)', line.strip()).groups()
        aliases.setdefault((code, name), []).append(alias)
    seen, regions = set(), set()
    for r in rows:
        name, code, region = r['name'].strip(), codes[r['country']], r['subcountry'].strip()
        regions.add((code, region))
        ks = [name, *(aliases.get((code, name), []) if (code, name) != ('US', 'Washington') or region == 'District of Columbia' else [])]
        seen.add((code, name))
        for n in ks:
            k = key(n)
            rank = 1 if k in capitals.get(code, ()) or key(name) in capitals.get(code, ()) else ''
            if rank and code == 'US' and region != 'District of Columbia':
                rank = ''
            if (code, k) in famous and HOMONYMS.get((code, k), region) == region:
                rank = 2
            add_place(table, k, 'T', code, name, region, rank, n)
    unknown = [a for a in aliases if a not in seen]
    if unknown:
        print('aliases of unknown cities:', unknown, file=sys.stderr)
    return regions


def add_place(table, k, kind, code, name, region, rank, said):
    table.add(('=' + said.replace('.', '')) if said in ('L.A.', 'D.C.') else k, kind, code, name, region, rank=rank)
    if code in LOOSE:
        table.add('~' + loose(said), kind, code, name, region, rank=rank)


def add_regions(table, regions):
    for code, name in sorted(regions):
        if not name:
            continue
        short = re.sub(rf'^(?:the )?{CLASS} of (?:the )?|\s+{CLASS}$', '', name)
        for n in {name, short, *REGION_ALIASES.get((code, name), [])}:
            add_place(table, key(n), 'R', code, name, '', '', n)
    for line in STATES:
        name, *short = re.match(r'(.+?) ([A-Z]{2})(?: (\S+))?$', line).groups()
        for s in short:
            if s:
                table.add('^' + key(s), 'R', 'US', name)
    for name in ('Crimea', 'Donbas', 'Donbass'):
        table.add(key(name), 'R', 'UA', 'Donbas' if name.startswith('Don') else name)


def main(folder, target):
    countries = json.load(open(f'{folder}/mledoze_countries/countries.json', encoding='utf-8'))
    rows = list(csv.DictReader(open(f'{folder}/world-cities/data/world-cities.csv', encoding='utf-8', newline='')))
    table = Table()
    add_countries(table, countries)
    codes = country_codes(countries)
    capitals = {c['cca2']: {key(x) for x in c['capital']} for c in countries}
    capitals['US'] = {'washington'}
    capitals['YE'].add('sanaa')
    regions = add_cities(table, rows, codes, capitals)
    have = {(p[2], p[0]) for p in table.lines if p[1] == 'T'}
    for c in countries:
        for name in c['capital']:
            if (c['cca2'], key(name)) not in have and c['cca2'] not in ('US', 'YE'):
                add_place(table, key(name), 'T', c['cca2'], name, '', 1, name)
    add_regions(table, regions)
    text = table.text()
    packed = gzip.compress(text.encode('utf-8'), compresslevel=9, mtime=0)
    open(target, 'wb').write(packed)
    print(len(table.lines), 'lines', len(text), 'characters', len(packed), 'bytes')


if __name__ == '__main__':
    main(*sys.argv[1:])
