import { View } from '@react-pdf/renderer';
import type { ReportSignatureField } from '../../model/report-data.ts';
import type { SignatureMarks } from '../tagging/tags.ts';
import { Cell, Line } from './flow.tsx';
import { useTag } from './structure.tsx';
import { color, signatureBox, space, type } from './theme.ts';
import { Words } from './words.tsx';

/** A labelled box in which the file is signed, whole on one page. */
export function SignatureField(props: { label: string; field: ReportSignatureField }) {
  const { label, field } = props;
  return (
    <View wrap={false} style={{ paddingTop: space.medium }}>
      <Cell>
        <Line style={type.smallNote}>
          <Words text={label} />
        </Line>
        <SignatureBox field={field} />
      </Cell>
    </View>
  );
}

function SignatureBox({ field: { name, description } }: { field: ReportSignatureField }) {
  const tag = useTag('Form');
  return <View {...signed({ tag, name, description })} style={box} />;
}

/** react-pdf's types do not know of props that it only hands through. */
function signed(signature: SignatureMarks): object {
  return { signature };
}

const { width, height, line } = signatureBox;
const edge = { width: line, color: color.quiet };

const box = {
  width: width + 2 * line,
  height: height + 2 * line,
  marginTop: space.hair,
  borderTopWidth: edge.width,
  borderRightWidth: edge.width,
  borderBottomWidth: edge.width,
  borderLeftWidth: edge.width,
  borderTopColor: edge.color,
  borderRightColor: edge.color,
  borderBottomColor: edge.color,
  borderLeftColor: edge.color,
} as const;
