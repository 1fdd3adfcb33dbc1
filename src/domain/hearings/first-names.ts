/** First names that children in Sweden often have, and that are no common word in Swedish or English. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'Abdi Abdullah Abdullahi Adam Adrian Agnes Ahmed Aicha Aisha Albert Albin Alex Alexander Alfred Ali Alice ' +
    'Alicia Alma Alva Alvin Amanda Amelia Amina Amir Anders Andreas Anita Anja Anna Annie Anton Antonia Aron ' +
    'Arvid Astrid Axel Ayaan Ayla Benjamin Bilal Bilan Carl Casper Cecilia Celine Charlie Christian Clara ' +
    'Daniel Daria David Denise Dilan Ebba Eddie Edith Edvin Elias Elin Elina Elisabeth Elise Ella Ellen ' +
    'Elliot Elsa Elton Elvin Elvira Emelie Emil Emilia Emir Emma Erik Erika Ester Esther Eva Fabian Farah ' +
    'Fatima Felicia Filip Filippa Fredrik Freja Gabriel Gabriella Greta Gustav Habib Hampus Hamza Hanna ' +
    'Hannah Harry Hassan Hedda Helena Henrik Henry Hilma Hodan Hugo Ibrahim Ida Idris Ilham Ines Inez Ingrid ' +
    'Isabella Isac Isak Ismail Ivar Jakob Jakub Jamal Jasmine Jennifer Jesper Joel Johan Johanna Jonas ' +
    'Jonathan Josef Josefin Josefine Julia Kalle Karim Karin Karl Kasper Kerstin Kevin Khadija Khalid Kian ' +
    'Klara Lara Layla Lea Leah Leia Leila Lena Leo Leon Leona Lexi Lias Lilly Lina Linn Linnea Linus Lisa ' +
    'Loke Lotta Louise Lova Lovisa Lucas Ludvig Lukas Luna Magnus Maja Malin Malte Maria Mariam Markus ' +
    'Mathilda Matilda Matteo Mattias Maya Meja Melissa Melvin Mia Mikael Mila Milla Mille Milo Mira Miriam ' +
    'Moa Mohamed Mohammad Mohammed Molly Mona Muhammed Mustafa Märta Naima Natalie Nathalie Nathan Nellie Neo ' +
    'Nicholas Nicole Niklas Nikola Nils Noah Noel Noor Nora Nour Oliver Olivia Olle Olof Omar Oscar Otto ' +
    'Peter Petra Philip Pontus Rasmus Rayan Rebecka Robin Ronja Roza Ruben Sally Salma Samira Samuel Sandra ' +
    'Sanna Sara Sarah Sebastian Selma Signe Sigrid Simon Siri Sixten Sofia Sofie Sonja Stina Sumaya Susanne ' +
    'Svea Sven Tess Thea Theo Theodor Theodore Thilda Tilda Tilde Tim Tindra Tobias Tom Tove Tuva Tyra Ulrika ' +
    'Valdemar Valter Vanessa Vera Victoria Viggo Viktor Viktoria Vilda Vilgot Vilma Vincent Wilhelm William ' +
    'Wilma Yara Yasmin Yusra Yusuf Zahra Zakaria Zara Zeinab Åke Åsa Östen'
  ).split(' '),
);

/** Names that are words too: they count only where no sentence begins. */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  (
    'April Ask August Bill Björn Dag Faith Frank Grace Hope Jack June Liv Lo Love Mark Max May My Nova Rose ' +
    'Saga Sam Sol Stella Sten Summer Tor Vide Will'
  ).split(' '),
);
