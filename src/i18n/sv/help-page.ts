export const helpPage = {
  heading: 'Hjälp',
};
