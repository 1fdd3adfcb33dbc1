import { useEffect, useId, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { principleNumbers } from '#questionnaire/articles.ts';
import type { ArticlesQuestion } from '#questionnaire/schema.ts';
import type { ArticleComment } from '#src/domain/answers.ts';
import { UndoNotice } from '../../components/undo-notice.tsx';
import { QuestionHelp } from '../../help/question-help.tsx';
import { useQuestionTexts } from '../../texts.tsx';
import { AddArticle } from './add-article.tsx';
import { ArticleCard } from './article-card.tsx';
import './articles.css';

/** A comment and an effect for each article: the four principles always, others as the group adds them. */
export function ArticlesField(props: { question: ArticlesQuestion; name: string }) {
  const { t } = useTranslation();
  const texts = useQuestionTexts(props.question);
  const path = `${props.name}.value`;
  const form = useFormContext();
  const array = useFieldArray({ control: form.control, name: path, keyName: 'formKey' });
  const [removed, setRemoved] = useState<readonly ArticleComment[]>([]);
  const [added, setAdded] = useState<number>();
  const field = useRef<HTMLElement>(null);
  const id = useId();
  const entries = array.fields as unknown as readonly {
    readonly article: number;
    readonly formKey: string;
  }[];

  useEffect(() => {
    if (added !== undefined) {
      const heading = field.current?.querySelector<HTMLElement>(`[data-article="${added}"] h3`);
      heading?.focus();
    }
  }, [added]);

  function insert(entry: ArticleComment) {
    const after = entries.findIndex(
      (other) => !principleNumbers.includes(other.article) && other.article > entry.article,
    );
    array.insert(after === -1 ? entries.length : after, entry, { shouldFocus: false });
    setRemoved((all) => all.filter((one) => one.article !== entry.article));
    setAdded(entry.article);
  }

  function remove(index: number) {
    const entry = (form.getValues(path) as ArticleComment[])[index];
    if (entry !== undefined) {
      array.remove(index);
      setAdded(undefined);
      setRemoved((all) => [...all, entry]);
    }
  }

  return (
    <section
      ref={field}
      className="field articles"
      data-question={props.question.id}
      aria-labelledby={`${id}-label`}
    >
      <h2 className="records-heading" id={`${id}-label`}>
        {texts.label}
      </h2>
      <QuestionHelp question={props.question} />
      {entries.map((entry, index) => (
        <ArticleCard
          key={entry.formKey}
          number={entry.article}
          name={`${path}.${index}`}
          onRemove={principleNumbers.includes(entry.article) ? undefined : () => remove(index)}
        />
      ))}
      <div role="status" className="record-notices">
        {removed.map((entry) => (
          <UndoNotice
            key={entry.article}
            text={t('questions.articles.removed', { number: entry.article })}
            undo={t('common.undo')}
            onUndo={() => insert(entry)}
            takesFocus={true}
          />
        ))}
      </div>
      <AddArticle
        present={entries.map((entry) => entry.article)}
        onAdd={(article) =>
          insert(
            removed.find((entry) => entry.article === article) ?? {
              article,
              effect: null,
              comment: [],
            },
          )
        }
      />
    </section>
  );
}
