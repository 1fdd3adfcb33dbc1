"""Signs a prepared field as a signing service does: with a certificate that an authority has issued.

    sign.py <file> <signed file> <field>
"""

import sys
from datetime import datetime, timedelta, timezone

from asn1crypto import keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore


def name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "SE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Påhittade kommunen"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def issue(subject: str, key, issuer: str, issuer_key, is_authority: bool) -> x509.Certificate:
    now = datetime.now(timezone.utc)
    return (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(
                digital_signature=not is_authority,
                content_commitment=not is_authority,
                key_cert_sign=is_authority,
                crl_sign=is_authority,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
        .sign(issuer_key, hashes.SHA256())
    )


def loaded(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))


root_key = ec.generate_private_key(ec.SECP384R1())
middle_key = ec.generate_private_key(ec.SECP256R1())
signer_key = rsa.generate_private_key(public_exponent=65537, key_size=3072)
root = issue("Rotutfärdare", root_key, "Rotutfärdare", root_key, True)
middle = issue("Utfärdare för personal", middle_key, "Rotutfärdare", root_key, True)
holder = issue("Öyvind Åkerhjälm", signer_key, "Utfärdare för personal", middle_key, False)

others = SimpleCertificateStore()
others.register_multiple([loaded(middle), loaded(root)])
signer = signers.SimpleSigner(
    signing_cert=loaded(holder),
    signing_key=keys.PrivateKeyInfo.load(
        signer_key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    ),
    cert_registry=others,
)

source, target, field = sys.argv[1:]
# No words of its own: pyHanko's are in a font that is not embedded, which no archive takes.
stamp = StaticStampStyle(border_width=1)
with open(source, "rb") as file, open(target, "wb") as signed:
    signers.PdfSigner(
        signers.PdfSignatureMetadata(
            field_name=field,
            md_algorithm="sha256",
            subfilter=fields.SigSeedSubFilter.PADES,
            reason="Godkänd i kommunens tjänst för underskrift",
        ),
        signer=signer,
        stamp_style=stamp,
    ).sign_pdf(IncrementalPdfFileWriter(file), existing_fields_only=True, output=signed)
