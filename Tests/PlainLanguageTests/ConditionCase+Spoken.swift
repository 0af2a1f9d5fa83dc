import PolicyModel

extension ConditionCase {
  /// Values that people say otherwise than policies write them.
  static let spoken = [
    ConditionCase(.stringEquals, "a:b", "", is: "when `a:b` is empty"),
    ConditionCase(.stringLike, "a:b", "", "x/*", is: "when `a:b` is empty or starts with `x/`"),
    ConditionCase(.stringNotEquals, "a:b", "", is: "when `a:b` is not empty (or is absent)"),
    ConditionCase(
      .stringNotEquals,
      "a:b",
      is: "when `a:b` is any value, as the list is empty (or is absent)"
    ),
    ConditionCase(.stringLike, "a:b", "*.x", is: "when `a:b` ends in `.x`"),
    ConditionCase(.stringLike, "a:b", "*x*", "*y*", is: "when `a:b` contains `x` or `y`"),
    ConditionCase(.stringLike, "a:b", "*", is: "when `a:b` matches `*`"),
    ConditionCase(.stringLike, "a:b", "x?*", "a*b", is: "when `a:b` matches `x?*` or `a*b`"),
    ConditionCase(.stringLike, "a:b", "${c:d}*", is: "when `a:b` matches `${c:d}*`"),
    ConditionCase(
      .stringNotLike,
      "a:b",
      "x*",
      "y*",
      is: "when `a:b` starts with none of `x` and `y` (or is absent)",
    ),
    ConditionCase(
      .stringNotLike,
      "a:b",
      "x*",
      "y",
      is: "when `a:b` matches none of `x*` and `y` (or is absent)",
    ),
    ConditionCase(
      .arnLike,
      "a:b",
      "arn:aws:iam::111122223333:role/*",
      is: "when `a:b` starts with `arn:aws:iam::111122223333:role/`",
    ),
    ConditionCase(
      .arnLike,
      "a:b",
      "arn:aws:iam::*:role/x",
      is: "when `a:b` matches `arn:aws:iam::*:role/x`",
    ),
    ConditionCase(
      .dateGreaterThan,
      "a:b",
      "2030-12-24T17:30:00Z",
      is: "when `a:b` is after 24 December 2030, 17:30 UTC",
    ),
    ConditionCase(.dateLessThan, "a:b", "2030-13-01", is: "when `a:b` is before `2030-13-01`"),
    ConditionCase(
      .dateLessThan,
      "a:b",
      "2030-01-01T00:00:00+02:00",
      is: "when `a:b` is before `2030-01-01T00:00:00+02:00`",
    ),
    ConditionCase(.ipAddress, "aws:SourceIp", "0.0.0.0/0", is: "from any IPv4 address"),
    ConditionCase(.ipAddress, "aws:SourceIp", "203.0.113.7/32", is: "from 203.0.113.7"),
    ConditionCase(
      .ipAddress,
      "aws:VpcSourceIp",
      "2001:db8::1/128",
      is: "when `aws:VpcSourceIp` is 2001:db8::1"
    ),
    ConditionCase(
      .stringEquals,
      "aws:TagKeys",
      "a",
      is: "when `aws:TagKeys` is `a` (never for a set of values)",
    ),
    ConditionCase(
      .stringNotEquals,
      "aws:TagKeys",
      "a",
      is: "under this condition: `aws:TagKeys` is not `a` (or is absent, never for a set of values)",
    ),
    ConditionCase(
      .stringEquals,
      "aws:TagKeys",
      "a",
      fails: true,
      is: "under this condition: `aws:TagKeys` is not `a` (or is absent, or is a set of values)",
    ),
  ]
}
