/** Facts with their names; those without a value are left out. */
export function FactList(props: { children: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className="fact-list">
      {props.children
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
