Creator "kg"
graph [
  directed 1
  multigraph 1
  node [
    id 0
    kgId "1a7d8e75a8967f3decf7d7d81364e20b"
    label "Ida Berg"
    kind "Person"
    named 1
    aliases "[&quot;Berg&quot;]"
    roles "[&quot;Admiral&quot;]"
    types "[]"
    ids "[]"
    mentionCount 2
    documentCount 1
    within "[]"
  ]
  node [
    id 1
    kgId "313df860f7e1bdc1f0f8aff6b2b75745"
    label "Norland"
    kind "Place"
    named 1
    aliases "[]"
    roles "[]"
    types "[]"
    ids "[]"
    mentionCount 2
    documentCount 1
    placeType "country"
    countryCode "NO"
    latitude 61.5
    longitude 8.0
    within "[]"
  ]
  node [
    id 2
    kgId "55168e2c9cc8a110245fbb129c5fda8a"
    label "Norland's navy"
    kind "Organization"
    named 0
    aliases "[]"
    roles "[]"
    types "[]"
    ids "[]"
    mentionCount 1
    documentCount 1
    within "[]"
  ]
  node [
    id 3
    kgId "cf7e76e78753fa0503912833227e816c"
    label "Port Ostrava"
    kind "Place"
    named 1
    aliases "[]"
    roles "[]"
    types "[]"
    ids "[]"
    mentionCount 1
    documentCount 1
    within "[]"
  ]
  node [
    id 4
    kgId "a1b0ea9bbd5f718206bc4f485d1458c5"
    label "howitzers"
    kind "Weapon"
    named 0
    aliases "[]"
    roles "[]"
    types "[]"
    ids "[]"
    mentionCount 1
    documentCount 1
    within "[]"
  ]
  node [
    id 5
    kgId "358d7819a32ea68070e47f1e6a0bc07e"
    label "raid"
    kind "Happening"
    named 0
    aliases "[]"
    roles "[]"
    types "[]"
    ids "[]"
    mentionCount 1
    documentCount 1
    within "[]"
  ]
  edge [
    source 0
    target 1
    key "rf8348ffd66763b7a9b0def44325ba04e"
    label "ATTACKED"
    weight 1.0
    count 1
    confidence 0.55
    status "negated"
    documents "[&quot;8e09595c55acaa039251cd424e6316c3&quot;]"
    sentences "[&quot;8e09595c55acaa039251cd424e6316c3/2&quot;]"
    texts "[&quot;Her ships did not attack Norland itself.&quot;]"
    events "[&quot;93f120da04724ed4309d1a1e0753ed0e&quot;]"
    extractors "[&quot;model&quot;]"
    attributedTo "[&quot;1a7d8e75a8967f3decf7d7d81364e20b&quot;]"
    speakers "[&quot;Ida Berg&quot;]"
    evidence "[{&quot;sentence&quot;:&quot;8e09595c55acaa039251cd424e6316c3/2&quot;,&quot;start&quot;:138,&quot;end&quot;:144,&quot;confidence&quot;:0.55,&quot;extractor&quot;:&quot;model&quot;,&quot;event&quot;:&quot;93f120da04724ed4309d1a1e0753ed0e&quot;,&quot;attributedTo&quot;:[&quot;1a7d8e75a8967f3decf7d7d81364e20b&quot;],&quot;text&quot;:&quot;Her ships did not attack Norland itself.&quot;,&quot;sentenceStart&quot;:120,&quot;sentenceEnd&quot;:160,&quot;document&quot;:&quot;8e09595c55acaa039251cd424e6316c3&quot;,&quot;title&quot;:&quot;A \&quot;sample\&quot; &amp; more&quot;,&quot;source&quot;:&quot;Gazette&quot;,&quot;uri&quot;:&quot;articles/sample.txt&quot;,&quot;publishedAt&quot;:&quot;2024-03-15&quot;}]"
  ]
  edge [
    source 2
    target 3
    key "r5fc1f927ac77ac8511f38674822a8a67"
    label "ATTACKED"
    weight 1.0
    count 1
    confidence 0.8
    status "actual"
    firstDate "2024-03-15"
    lastDate "2024-03-15"
    documents "[&quot;8e09595c55acaa039251cd424e6316c3&quot;]"
    sentences "[&quot;8e09595c55acaa039251cd424e6316c3/0&quot;]"
    texts "[&quot;Norland's navy shelled Port Ostrava with howitzers on Friday.&quot;]"
    events "[&quot;38278f0dcb702a16ca56ebad0caf08f1&quot;]"
    extractors "[&quot;model&quot;]"
    attributedTo "[]"
    speakers "[]"
    evidence "[{&quot;sentence&quot;:&quot;8e09595c55acaa039251cd424e6316c3/0&quot;,&quot;start&quot;:15,&quot;end&quot;:22,&quot;confidence&quot;:0.8,&quot;extractor&quot;:&quot;model&quot;,&quot;event&quot;:&quot;38278f0dcb702a16ca56ebad0caf08f1&quot;,&quot;text&quot;:&quot;Norland's navy shelled Port Ostrava with howitzers on Friday.&quot;,&quot;sentenceStart&quot;:0,&quot;sentenceEnd&quot;:61,&quot;document&quot;:&quot;8e09595c55acaa039251cd424e6316c3&quot;,&quot;title&quot;:&quot;A \&quot;sample\&quot; &amp; more&quot;,&quot;source&quot;:&quot;Gazette&quot;,&quot;uri&quot;:&quot;articles/sample.txt&quot;,&quot;publishedAt&quot;:&quot;2024-03-15&quot;}]"
  ]
  edge [
    source 2
    target 1
    key "r76cf3874f1a17d1c3bb52d692973800f"
    label "PART_OF"
    weight 1.0
    count 1
    confidence 0.6
    status "actual"
    documents "[&quot;8e09595c55acaa039251cd424e6316c3&quot;]"
    sentences "[&quot;8e09595c55acaa039251cd424e6316c3/0&quot;]"
    texts "[&quot;Norland's navy shelled Port Ostrava with howitzers on Friday.&quot;]"
    events "[]"
    extractors "[&quot;rules&quot;]"
    attributedTo "[]"
    speakers "[]"
    evidence "[{&quot;sentence&quot;:&quot;8e09595c55acaa039251cd424e6316c3/0&quot;,&quot;start&quot;:0,&quot;end&quot;:14,&quot;confidence&quot;:0.6,&quot;extractor&quot;:&quot;rules&quot;,&quot;text&quot;:&quot;Norland's navy shelled Port Ostrava with howitzers on Friday.&quot;,&quot;sentenceStart&quot;:0,&quot;sentenceEnd&quot;:61,&quot;document&quot;:&quot;8e09595c55acaa039251cd424e6316c3&quot;,&quot;title&quot;:&quot;A \&quot;sample\&quot; &amp; more&quot;,&quot;source&quot;:&quot;Gazette&quot;,&quot;uri&quot;:&quot;articles/sample.txt&quot;,&quot;publishedAt&quot;:&quot;2024-03-15&quot;}]"
  ]
]
