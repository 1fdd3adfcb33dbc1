import { Document, Page, View } from '@react-pdf/renderer';
import type {
  BlankAnswer,
  BlankFormModel,
  BlankQuestion,
  BlankSection,
} from '../../model/blank-form-data.ts';
import { Gap, Line } from './flow.tsx';
import { BlankTable, FormCard } from './form-cards.tsx';
import { CheckBoxes, SpokenContext, WritingLines } from './form-field.tsx';
import { AlternativeRows, ArticleRows } from './form-rows.tsx';
import { form, formType } from './form-theme.ts';
import { Heading } from './heading.tsx';
import { Structure } from './structure.tsx';
import { page, space, type } from './theme.ts';
import { type Typesetting, TypesettingContext, Words } from './words.tsx';

/** The questionnaire on paper: each question with room for its answer. */
export function BlankFormDocument(props: { model: BlankFormModel; typesetting: Typesetting }) {
  const { model, typesetting } = props;
  return (
    <TypesettingContext value={typesetting}>
      <SpokenContext value={model.spoken}>
        <Document>
          <Page
            size={[page.width, page.height]}
            wrap={false}
            style={{
              paddingTop: form.top,
              paddingBottom: form.bottom,
              paddingHorizontal: form.side,
            }}
          >
            <Heading level={1} text={model.title} />
            {model.instructions.map((sentence) => (
              <SmallText key={sentence} text={sentence} />
            ))}
            <Structure type="Sect">
              <Heading level={2} text={model.preamble.heading} />
              {model.preamble.paragraphs.map((paragraph) => (
                <SmallText key={paragraph} text={paragraph} />
              ))}
            </Structure>
            {model.sections.map((section) => (
              <Section key={section.id} section={section} />
            ))}
          </Page>
        </Document>
      </SpokenContext>
    </TypesettingContext>
  );
}

function SmallText(props: { text: string }) {
  return (
    <Line style={formType.small} before={space.small} right={form.overhang}>
      <Words text={props.text} />
    </Line>
  );
}

function Section({ section }: { section: BlankSection }) {
  const { id, number, heading, phase, intro, facts, questions } = section;
  return (
    <Structure type="Sect">
      <Gap height={space.section} />
      <View wrap={false} minPresenceAhead={form.keep}>
        {phase !== undefined && (
          <Line style={type.phase}>
            <Words text={phase} />
          </Line>
        )}
        <Heading
          level={2}
          id={id}
          text={heading}
          isFollowing
          {...(number !== undefined && { number: `${number}.` })}
        />
        <SmallText text={intro} />
      </View>
      {facts.length > 0 && <FormCard fields={facts} />}
      {questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
    </Structure>
  );
}

function Question({ question }: { question: BlankQuestion }) {
  const { label, help, condition, answer } = question;
  const keep = answer.type === 'articles' ? form.keepTable : form.keep;
  return (
    <>
      <View wrap={false} minPresenceAhead={keep}>
        <Heading level={3} text={label} />
        {condition !== '' && (
          <Line style={formType.strong} right={form.overhang}>
            <Words text={condition} />
          </Line>
        )}
        {help !== '' && (
          <Line style={formType.note} right={form.overhang}>
            <Words text={help} />
          </Line>
        )}
      </View>
      <Answer answer={answer} label={label} />
    </>
  );
}

function Answer({ answer, label }: { answer: BlankAnswer; label: string }) {
  switch (answer.type) {
    case 'lines':
      return <WritingLines count={answer.lines} label={label} />;
    case 'choices':
      return (
        <>
          <Gap height={space.small} />
          <CheckBoxes choices={answer.choices} direction="row" />
        </>
      );
    case 'cards':
      return answer.titles.map((title) => (
        <FormCard key={title} title={title} fields={answer.fields} />
      ));
    case 'table':
      return <BlankTable {...answer} />;
    case 'articles':
      return <ArticleRows {...answer} />;
    case 'alternatives':
      return <AlternativeRows {...answer} />;
  }
}
