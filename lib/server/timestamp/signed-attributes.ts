import 'server-only'
import { Attribute } from '@peculiar/asn1-cms'
import { AsnArray, AsnConvert, AsnType, AsnTypeTypes } from '@peculiar/asn1-schema'

class SignedAttributes extends AsnArray<Attribute> {}
AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })(SignedAttributes)

/** What a signature over attributes is made over: their set, whatever tag they travel under (RFC 5652 5.4). */
export const attributesToSign = (attributes: readonly Attribute[]): Buffer => Buffer.from(AsnConvert.serialize(new SignedAttributes([...attributes])))
