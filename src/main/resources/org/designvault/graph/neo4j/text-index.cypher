// What people search in the Browser; the vault has an index of its own.
CREATE FULLTEXT INDEX designvault_text IF NOT EXISTS
FOR (e:Entry)
ON EACH [e.name, e.aliases, e.coverage, e.questions, e.intent,
         e.context, e.solution, e.structure, e.implementation]
