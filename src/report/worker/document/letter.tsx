import { Document, Page, View } from '@react-pdf/renderer';
import { useContext } from 'react';
import type { LetterModel } from '../../model/letter-data.ts';
import { Gap, Line } from './flow.tsx';
import { blocksFor, letterPage, letterType } from './letter-theme.ts';
import { Prose } from './paragraph.tsx';
import { ProseStyleContext } from './prose-style.ts';
import { Structure } from './structure.tsx';
import { page } from './theme.ts';
import { type Typesetting, TypesettingContext, Words } from './words.tsx';

/** A letter to children: a greeting, a few short parts, and who writes. Meant to be one page; never cut. */
export function LetterDocument(props: { model: LetterModel; typesetting: Typesetting }) {
  const { model, typesetting } = props;
  const { text, space } = letterType(model.typeSize);
  return (
    <TypesettingContext value={typesetting}>
      <ProseStyleContext value={{ text, paragraph: space.paragraph, item: space.item }}>
        <Document>
          <Page
            size={[page.width, page.height]}
            wrap={false}
            style={{
              paddingTop: letterPage.top,
              paddingBottom: letterPage.bottom,
              paddingHorizontal: letterPage.side,
            }}
          >
            <BuildingBlocks typeSize={model.typeSize} />
            <Letter model={model} />
          </Page>
        </Document>
      </ProseStyleContext>
    </TypesettingContext>
  );
}

function Letter({ model }: { model: LetterModel }) {
  const { headingBreaks, printable } = useContext(TypesettingContext);
  const { greeting, heading, space } = letterType(model.typeSize);
  return (
    <>
      <Gap height={space.greeting} />
      <Line as="H1" style={greeting} breaks={headingBreaks} keep={space.keep}>
        <Words text={model.greeting} />
      </Line>
      {model.parts.map((part) => (
        <Structure key={part.heading} type="Sect">
          <Line
            as="H2"
            style={heading}
            before={space.heading}
            breaks={headingBreaks}
            keep={space.keep}
            marks={{ outline: { level: 2, title: printable(part.heading) } }}
          >
            <Words text={part.heading} />
          </Line>
          <Prose text={part.text} />
        </Structure>
      ))}
      {model.signOff.length > 0 && (
        <Structure type="Sect">
          <Gap height={space.heading} />
          <Prose text={model.signOff} />
        </Structure>
      )}
    </>
  );
}

function BuildingBlocks({ typeSize }: { typeSize: number }) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
      {blocksFor(typeSize).map(({ width, height, color }, index) => (
        <View key={String(index)} style={{ width, height, backgroundColor: color }} />
      ))}
    </View>
  );
}
