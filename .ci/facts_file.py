"""The file of facts, which facts writes and ServiceReference reads.

Its format is written down in the documentation of ServiceReference.
"""

import collections
import itertools
import struct
import zlib

MAGIC = b"awsfacts"
FORMAT_VERSION = 1
STRINGS_PER_BLOCK = 16
ABBREVIATIONS = 128
NOTHING = 0xFFFF

# The order of each is that of its numbers in the file.
LEVELS = ["List", "Read", "Write", "Tagging", "Permissions management"]
TYPES = ["String", "ARN", "Numeric", "Date", "Bool", "IPAddress", "Binary"]
MEANS = [
    "rewrites-policy", "widens-itself", "joins-group", "takes-credentials", "opens-trust",
    "assumes-role", "widens-role-and-assumes-it", "widens-user-and-takes-its-credentials",
    "gives-role-to-code", "changes-code-with-role", "enters-code-with-role", "adds-role",
    "lifts-boundary",
]
LISTS = [
    "credentials-exposure", "data-exfiltration", "resource-exposure", "s3-confining-key",
    "analyzer-confining-key",
]

Facts = collections.namedtuple("Facts", "date release services keys lists escalations")
Service = collections.namedtuple("Service", "prefix name actions resource_types keys")


def order(text):
    """Returns what texts are sorted by: letters without their case, then with it."""
    return (text.lower(), text)


def level(action):
    """Returns the number of an action's access level; `Tagging, Write` is Tagging."""
    return LEVELS.index(action["accessLevel"].removesuffix(", Write"))


def is_family(name):
    """Returns whether a policy chooses a part of a condition key's name.

    The reader looks for families by the letters and digits that a name begins with.
    """
    chosen = min(name.find(mark) % (len(name) + 1) for mark in "$<")
    if name[:chosen].isalnum() and chosen < len(name):
        raise ValueError(f"nothing is fixed before the chosen part of {name}")
    return chosen < len(name)


class Pool:
    """Rows of numbers, alike ones kept once; a row is known by its number."""

    def __init__(self):
        self.rows = {}

    def add(self, row):
        return self.rows.setdefault(tuple(row), len(self.rows))


def spread(rows, width=1):
    """Returns where each row begins and the last ends, in records, and all rows in turn."""
    starts = itertools.accumulate((len(row) // width for row in rows), initial=0)
    return list(starts), [number for row in rows for number in row]


class Writer:
    """Turns facts into the records of the file."""

    def __init__(self, facts):
        self.facts = facts
        self.strings = number_strings(facts)
        self.keys = {name.lower(): number for number, name in enumerate(facts.keys)}
        self.key_lists, self.requirement_lists, self.shapes = Pool(), Pool(), Pool()
        self.services, self.actions, self.types = [], [], []

    def key_list(self, names):
        return self.key_lists.add(sorted({self.keys[name.lower()] for name in names}))

    def add_service(self, service):
        self.services += [
            self.strings[service.prefix], self.strings[service.name], len(self.actions) // 2,
            len(self.types) // 3, self.key_list(key["key"] for key in service.keys)]
        numbers = {}
        for type in service.resource_types:
            numbers[type["key"].lower()] = len(self.types) // 3
            self.types += [self.strings[type["key"]], self.strings[type["arn"]],
                           self.key_list(type.get("conditionKeys", []))]
        for action in service.actions:
            self.actions += [self.strings[action["name"]], self.shape(action, numbers)]

    def shape(self, action, numbers):
        """Returns the number of what many actions share: all but their names."""
        requirements = []
        for type in sorted(action["resourceTypes"], key=lambda type: order(type["name"])):
            requirements += [numbers[type["name"].lower()] | bool(type["required"]) << 15,
                             self.key_list(type["conditionKeys"])]
        return self.shapes.add([
            level(action), self.requirement_lists.add(requirements),
            self.key_list(action["conditionKeys"])])

    def key_record(self, name, type):
        many = type.startswith("ArrayOf")
        return [self.strings[name], TYPES.index(type.removeprefix("ArrayOf")) | many << 8
                | is_family(name) << 9]

    def name_rows(self):
        """Returns the named lists and the actions of each escalation, as numbers of strings."""
        rows = [self.facts.lists[name] for name in LISTS]
        rows += [actions for *_, actions in self.facts.escalations]
        return [sorted(self.strings[name] for name in row) for row in rows]

    def escalation_records(self):
        for number, (id, source, means, _) in enumerate(self.facts.escalations, len(LISTS)):
            yield from [self.strings[id], NOTHING if source == "-" else self.strings[source],
                        MEANS.index(means), number]

    def sections(self):
        """Returns the sections in their order, each as the bytes of a number and the records."""
        for service in self.facts.services:
            self.add_service(service)
        key_records = [self.key_record(*entry) for entry in self.facts.keys.items()]
        requirement_starts, requirements = spread(self.requirement_lists.rows, width=2)
        key_starts, key_items = spread(self.key_lists.rows)
        name_starts, name_items = spread(self.name_rows())
        return text_sections(list(self.strings)) + [
            (5, self.services), (2, self.actions), (3, spread(self.shapes.rows)[1]),
            (3, self.types), (2, spread(key_records)[1]), (1, requirement_starts),
            (2, requirements), (1, key_starts), (1, key_items),
            (4, list(self.escalation_records())), (1, name_starts), (1, name_items)]


def number_strings(facts):
    """Returns the number of every text of the file, in order."""
    texts = {facts.date, facts.release, *facts.keys}.union(*facts.lists.values())
    for service in facts.services:
        texts |= {service.prefix, service.name}
        texts |= {action["name"] for action in service.actions}
        texts |= {text for type in service.resource_types for text in (type["key"], type["arn"])}
    for id, source, _, actions in facts.escalations:
        texts |= {id, source, *actions}
    for text in texts:
        if not all(" " <= letter <= "~" for letter in text):
            raise ValueError(f"not printable ASCII: {text}")
    return {text: number for number, text in enumerate(sorted(texts, key=order))}


def front_code(texts):
    """Returns for each text how many bytes it shares with the one before, and the rest of it."""
    before = ""
    for number, text in enumerate(texts):
        shared = 0
        if number % STRINGS_PER_BLOCK:
            limit = min(len(before), len(text), 255)
            while shared < limit and before[shared] == text[shared]:
                shared += 1
        yield shared, text[shared:]
        before = text


def abbreviate(rests):
    """Replaces the most frequent pair of letters by a new letter, again and again.

    Returns the text that each new letter stands for, and the shorter rests.
    """
    joined, meanings = "\n".join(rests), {}
    for code in range(0x80, 0x80 + ABBREVIATIONS):
        pairs = collections.Counter(zip(joined, joined[1:]))
        # Ties are broken by the letters, so that the same facts make the same file.
        best = max((pair for pair in pairs if "\n" not in pair), default=None,
                   key=lambda pair: (pairs[pair], pair))
        if best is None:
            break
        meanings[chr(code)] = "".join(meanings.get(letter, letter) for letter in best)
        joined = joined.replace("".join(best), chr(code))
    return list(meanings.values()), joined.split("\n")


def text_sections(texts):
    """Returns the sections of the table of strings; those of single bytes hold bytes."""
    coded = list(front_code(texts))
    meanings, rests = abbreviate([rest for _, rest in coded])
    starts = list(itertools.accumulate(map(len, meanings), initial=0))
    blocks, text = [], bytearray()
    for number, ((shared, _), rest) in enumerate(zip(coded, rests)):
        if number % STRINGS_PER_BLOCK:
            text.append(shared)
        else:
            blocks += divmod(len(text), 0x10000)[::-1]
        text += rest.encode("latin-1") + b"\0"
    return [(1, starts), (0, "".join(meanings).encode()), (2, blocks), (0, bytes(text))]


def encode(facts):
    """Returns the bytes of the file."""
    writer = Writer(facts)
    sections = writer.sections()
    offset = 28 + 8 * len(sections)
    table, body = b"", b""
    for width, numbers in sections:
        # Numbers that do not fit into two bytes end the run: struct refuses them.
        data = numbers if width == 0 else struct.pack(f"<{len(numbers)}H", *numbers)
        count = len(numbers) // width if width else len(numbers)
        table += struct.pack("<II", offset + len(body), count)
        body += data + b"\0" * (len(data) % 2)
    rest = struct.pack("<HHI", writer.strings[facts.date], writer.strings[facts.release],
                       len(writer.strings)) + table + body
    size = 20 + len(rest)
    return MAGIC + struct.pack("<III", FORMAT_VERSION, size, zlib.crc32(rest)) + rest
