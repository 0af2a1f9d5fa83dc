import PolicyModel
import SecondOpinion

extension EncodingCase {
  static let principals = [
    EncodingCase(
      testDescription: "a user with a path",
      old: #""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*""#,
      new:
        #""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/a/b"},"Action":"s3:*","Resource":"*""#,
      kind: .resource,
      lines: [
        #"(define-const statement-1 Bool (and (= action-service 0) (and (= caller-sort 3) (= caller-partition "aws") (= caller-account "111122223333") (= caller-path "a/") (= caller-name "b"))))"#,
        #"(assert (or (not (= caller-account "111122223333")) (= caller-partition "aws")))"#,
      ],
    ),
    EncodingCase(
      testDescription: "a Deny with NotPrincipal needs account and role and session",
      old: #""Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*""#,
      new:
        #""Effect":"Deny","NotPrincipal":{"AWS":["111122223333","arn:aws:iam::111122223333:role/R"]},"Action":"s3:*","Resource":"*""#,
      kind: .resource,
      question: .lost,
      lines: [
        #"(define-const statement-1 Bool (and (= action-service 0) (not (and (and (or (= caller-sort 2) (= caller-sort 3) (= caller-sort 4) (= caller-sort 5)) (= caller-account "111122223333")) (= caller-sort 2)))))"#
      ],
    ),
  ]
}
