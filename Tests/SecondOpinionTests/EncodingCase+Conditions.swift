import SecondOpinion

extension EncodingCase {
  /// A case of one condition of the new document.
  private init(_ name: String, condition: String, lines: [String]) {
    self.init(
      testDescription: name,
      new: #""Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{\#(condition)}"#,
      lines: lines,
    )
  }

  static let conditions = [
    EncodingCase(
      "a number that may be absent",
      condition: #""NumericLessThanIfExists":{"s3:max-keys":"010.5"}"#,
      lines: [
        "(declare-const |s3:max-keys| Real)",
        "(define-const statement-1 Bool (and (= action-service 0) (or (not |s3:max-keys there|) (and |s3:max-keys there| (< |s3:max-keys| 10.5)))))",
      ],
    ),
    EncodingCase(
      "an instant with a zone",
      condition: #""DateGreaterThan":{"aws:CurrentTime":"2024-02-29T01:00:00.5+01:00"}"#,
      lines: [
        "(assert |aws:currenttime there|)",
        "(define-const statement-1 Bool (and (= action-service 0) (and |aws:currenttime there| (> |aws:currenttime| (+ 1709164800.0 0.5)))))",
      ],
    ),
    EncodingCase(
      "a range of addresses",
      condition: #""NotIpAddress":{"aws:SourceIp":["192.0.2.0/25","2001:db8::/32"]}"#,
      lines: [
        "(declare-const |aws:sourceip 32| (_ BitVec 32))",
        "(define-const statement-1 Bool (and (= action-service 0) (or (not |aws:sourceip there|) (and |aws:sourceip there| (not (or (and (not |aws:sourceip six|) (= ((_ extract 31 7) |aws:sourceip 32|) #b1100000000000000000000100)) (and |aws:sourceip six| (= ((_ extract 127 96) |aws:sourceip 128|) #b00100000000000010000110110111000))))))))",
      ],
    ),
    EncodingCase(
      "a set with a value for each clause and one more",
      condition: #""ForAllValues:StringEquals":{"aws:TagKeys":"a"}"#,
      lines: [
        "(declare-const |aws:tagkeys 1 held| Bool)",
        #"(define-const statement-1 Bool (and (= action-service 0) (or (not |aws:tagkeys there|) (and (or (not |aws:tagkeys 0 held|) (= |aws:tagkeys 0| "a")) (or (not |aws:tagkeys 1 held|) (= |aws:tagkeys 1| "a"))))))"#,
      ],
    ),
    EncodingCase(
      "a variable, and quotes in a text",
      condition: #""StringLike":{"s3:prefix":["${aws:username}/*","\"\\é"]}"#,
      lines: [
        "(declare-const |aws:username| String)",
        #"(define-const statement-1 Bool (and (= action-service 0) (and |s3:prefix there| (or (and |aws:username there| (str.prefixof (str.++ |aws:username| "/") |s3:prefix|)) (= |s3:prefix| """\u{5c}\u{e9}")))))"#,
      ],
    ),
  ]
}
