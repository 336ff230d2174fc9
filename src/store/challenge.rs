//! Challenges: problems, ideas and experiments, who helped, and what came of them.
