import type { SummaryCheck, SummaryChecks } from '../../model/report-data.ts';
import { Line } from './flow.tsx';
import { SmallHeading } from './heading.tsx';
import { Items, ListItem, markWidth } from './list.tsx';
import { type } from './theme.ts';
import { Words } from './words.tsx';

const itemGap = 1.5;

/** The questions of those who decide, each with its answer and with what is left to ask. */
export function Checks({ checks: { heading, items } }: { checks: SummaryChecks }) {
  const width = markWidth('✔');
  return (
    <>
      <SmallHeading level={3} text={heading} />
      <Items>
        {items.map((item) => (
          <ListItem key={item.question}>
            <Line style={type.small} before={itemGap} mark={{ text: item.symbol, width }}>
              <CheckWords {...item} />
            </Line>
          </ListItem>
        ))}
      </Items>
    </>
  );
}

function CheckWords({ question, answer, verdict, sendBack }: SummaryCheck) {
  return (
    <>
      <Words text={question} bold /> <Words text={answer} />{' '}
      {verdict.target === undefined ? (
        <Words text={verdict.text} quiet />
      ) : (
        <Words text={verdict.text} to={verdict.target} />
      )}
      {sendBack !== undefined && (
        <>
          {' '}
          <Words text={sendBack} />
        </>
      )}
    </>
  );
}
