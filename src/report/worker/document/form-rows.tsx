import { useContext } from 'react';
import type { BlankAnswer } from '../../model/blank-form-data.ts';
import { Gap, Line } from './flow.tsx';
import { CheckBoxes, RowLines, WritingLines } from './form-field.tsx';
import { formType } from './form-theme.ts';
import { Table } from './table.tsx';
import { space } from './theme.ts';
import { TypesettingContext, Words } from './words.tsx';

type AnswerOf<Type extends BlankAnswer['type']> = Extract<BlankAnswer, { type: Type }>;

/** Articles with their effect to tick, and room for a comment. */
export function ArticleRows({ headings, effects, articles }: AnswerOf<'articles'>) {
  const columns = [
    { header: headings.article, share: 0.28 },
    { header: headings.effect, share: 0.2 },
    { header: headings.comment, share: 0.52 },
  ];
  return (
    <>
      <Gap height={space.medium} />
      <Table
        columns={columns}
        rows={articles.map(({ name, isOwn, lines }, index) => ({
          key: String(index),
          isShort: true,
          cells: [
            <ArticleName key="article" name={name} isOwn={isOwn} />,
            <CheckBoxes key="effect" choices={effects} direction="column" />,
            <RowLines key="comment" count={lines} label={headings.comment} />,
          ],
        }))}
      />
    </>
  );
}

/** One column for each alternative, one row for each article; the first row is for what the alternatives are. */
export function AlternativeRows(props: AnswerOf<'alternatives'>) {
  const { alternatives, description, effects, articles } = props;
  const share = 1 / (alternatives.length + 1);
  return (
    <>
      <Gap height={space.medium} />
      <Table
        columns={[props.corner, ...alternatives].map((header) => ({ header, share }))}
        rows={[
          {
            key: 'description',
            isShort: true,
            cells: [
              <ArticleName key="name" name={description.label} isOwn={false} />,
              ...alternatives.map((name) => (
                <RowLines
                  key={name}
                  count={description.lines}
                  label={`${description.label} ${name}`}
                />
              )),
            ],
          },
          ...articles.map(({ name, isOwn }, index) => ({
            key: String(index),
            isShort: true,
            cells: [
              <ArticleName key="name" name={name} isOwn={isOwn} />,
              ...alternatives.map((alternative) => (
                <CheckBoxes key={alternative} choices={effects} direction="column" />
              )),
            ],
          })),
        ]}
      />
    </>
  );
}

function ArticleName({ name, isOwn }: { name: string; isOwn: boolean }) {
  const { headingBreaks } = useContext(TypesettingContext);
  return (
    <>
      <Line style={formType.small} breaks={headingBreaks}>
        <Words text={name} />
      </Line>
      {isOwn && <WritingLines count={1} label={name} />}
    </>
  );
}
