#![allow(clippy::unwrap_used)]

use super::*;

/// What is written of a person who is called `name`.
fn written<'w>(make: impl FnOnce(&'w mut Vec<u8>) -> Box<dyn GraphWriter + 'w>, name: &str, out: &'w mut Vec<u8>) {
    let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let mut graph = make(out);
    graph.begin(&About { community: name, from: day, until: day, tie_cap: 30 }).unwrap();
    for id in ["ana", "_private-1"] {
        let name = Some(name).filter(|_| id == "ana");
        graph
            .node(&GraphNode { id, name, unit: name, site: None, layer: None, degree: 1, component: 1, strength: 0.5 })
            .unwrap();
    }
    let tie = GraphTie { source: "ana", target: "_private-1", strength: 0.5, sessions: 1, thanks: 0, challenges: 0 };
    graph.tie(&tie).unwrap();
    graph.end().unwrap();
}

fn graphml(name: &str) -> String {
    let mut out = Vec::new();
    written(|out| Box::new(GraphMl::new(out)), name, &mut out);
    String::from_utf8(out).unwrap()
}

fn dot(name: &str) -> String {
    let mut out = Vec::new();
    written(|out| Box::new(Dot::new(out)), name, &mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn graphml_says_what_each_figure_is() {
    let text = graphml("Ana <&> \"B\"");
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "), "{text}");
    assert!(text.contains("<key id=\"total\" for=\"node\" attr.name=\"strength\" attr.type=\"double\"/>"), "{text}");
    assert!(text.contains("<data key=\"name\">Ana &lt;&amp;&gt; \"B\"</data>"), "{text}");
    assert!(text.contains("<edge source=\"ana\" target=\"_private-1\">"), "{text}");
    assert!(text.ends_with("</graphml>\n"), "{text}");
    assert_eq!(text.matches("key=\"name\"").count(), 1, "who has no name has none");
}

#[test]
fn graphml_holds_nothing_that_xml_or_a_terminal_stumbles_over() {
    let text = graphml("a\u{1b}[31m\u{0}b\tc\r\nd\u{202e}e\u{fffe}f\u{9b}g\u{7f}");
    assert!(text.contains(">a␛[31m␀b&#9;c&#13;\nd&#8238;e\u{fffd}f&#155;g&#127;</data>"), "{}", text.escape_debug());
}

#[test]
fn dot_strings_end_where_they_should() {
    for (name, wanted) in [
        ("plain", r#"unit="plain""#),
        (r#"a "b" c"#, r#"unit="a \"b\" c""#),
        (r"C:\new", r#"unit="C:\new""#),
        (r"ends in \", "unit=\"ends in \u{ff3c}\""),
        (r#"before \" it"#, "unit=\"before \u{ff3c}\\\" it\""),
        (r"two \\", r#"unit="two \\""#),
        ("joins\\\nlines", "unit=\"joins\u{ff3c}\nlines\""),
        ("</script>\u{1b}", "unit=\"</script>␛\""),
    ] {
        let text = dot(name);
        assert!(text.contains(wanted), "{name}: {text}");
    }
    let text = dot("R&D \\N\n2");
    assert!(text.contains(r#"label="R&amp;D \\N\n2""#), "{text}");
    assert!(text.contains("\"_private-1\" [degree=1"), "nobody has a label who has no name: {text}");
}
