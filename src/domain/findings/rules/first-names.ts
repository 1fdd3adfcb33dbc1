/**
 * First names that children in Sweden often have, and that are no common word at the beginning of a sentence. It
 * cannot know all: it reminds, it proves nothing.
 */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'Adam Adrian Ahmed Albin Alexander Alfred Ali Alice Alicia Alma Alva Alvin Amanda Amina Anders Anna Anton Aron ' +
    'Arvid Astrid August Axel Benjamin Charlie Clara David Ebba Edvin Elias Elin Elina Ella Ellen Elsa Elton Elvin ' +
    'Elvira Emil Emilia Emma Erik Eva Fatima Felicia Filip Frank Freja Gabriel Gustav Hanna Hassan Hedda Henry Hilma ' +
    'Hugo Ibrahim Ida Ines Ingrid Isabella Isak Jack Jakob Joel Johan Johanna Jonathan Josef Julia Karin Kevin Klara ' +
    'Leah Leo Leon Leila Lias Lilly Linnea Linn Lisa Liv Loke Lova Love Lovisa Lucas Ludvig Maja Malin Malte Maria ' +
    'Mariam Matilda Matteo Max Maya Melvin Milo Mohamed Mohammed Moa Märta Nathalie Nellie Nicole Nils Noah Noel Nora ' +
    'Nova Oliver Olivia Olle Omar Oscar Otto Pontus Rasmus Ronja Saga Sally Samuel Sam Samira Sara Selma Signe Sigrid ' +
    'Sixten Sofia Stella Stina Svea Sven Theo Thea Theodor Tilda Tilde Tim Tove Tuva Tyra Vera Viggo Viktor Vilda ' +
    'Vilgot Vilma Vincent Wilhelm William Yasmin Yusuf Zeinab Åke Åsa Östen'
  ).split(' '),
);
