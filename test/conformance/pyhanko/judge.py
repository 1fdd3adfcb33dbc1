"""What pyHanko says of the signatures in PDF files: JSON on standard output, one entry a file.

Nobody vouches for the certificates of these tests, so the last of each chain in the file is trusted: whether the
signatures hold and what came after them is what is asked.
"""

import json
import sys

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def trusted(signature) -> list[x509.Certificate]:
    certificates = [signature.signer_cert, *signature.other_embedded_certs]
    issuers = {certificate.issuer.dump() for certificate in certificates}
    own = [one for one in certificates if one.subject.dump() == one.issuer.dump()]
    return own or [one for one in certificates if one.subject.dump() in issuers]


def verdict(signature) -> dict:
    roots = trusted(signature)
    status = validate_pdf_signature(signature, ValidationContext(trust_roots=roots))
    difference = status.diff_result
    info = signature.signer_info
    return {
        "field": signature.field_name,
        "intact": status.intact,
        "valid": status.valid,
        "trusted": status.trusted,
        "bottomLine": status.bottom_line,
        "coverage": status.coverage.name,
        "laterChanges": getattr(getattr(difference, "modification_level", None), "name", str(difference)),
        "subFilter": str(signature.sig_object["/SubFilter"]),
        "signedAttributes": [attribute["type"].native for attribute in info["signed_attrs"]],
        "digest": status.md_algorithm,
        "certificates": 1 + len(signature.other_embedded_certs),
    }


def judge(path: str) -> dict:
    with open(path, "rb") as file:
        reader = PdfFileReader(file, strict=True)
        return {
            "path": path,
            "emptyFields": len(list(enumerate_sig_fields(reader, filled_status=False))),
            "signatures": [verdict(one) for one in reader.embedded_signatures],
        }


def judged(path: str) -> dict:
    try:
        return judge(path)
    except Exception as error:  # pylint: disable=broad-except
        return {"path": path, "error": f"{type(error).__name__}: {error}"}


print(json.dumps([judged(path) for path in sys.argv[1:]]))
