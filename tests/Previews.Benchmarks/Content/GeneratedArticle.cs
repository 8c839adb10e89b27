using System.Text;

namespace Previews.Benchmarks.Content;

/// <summary>About 350 words of French that mean nothing, with what articles have: links, a heading, a list, a quotation.</summary>
internal static class GeneratedArticle
{
    private const int Paragraphs = 5;
    private const int WordsInParagraph = 65;

    private static readonly string[] Words =
        ("le match de la sélection contre son adversaire a été difficile mais il a aussi apporté confiance aux joueurs qui ont montré "
        + "du caractère après une première période où rien ne passait avant que l’entraîneur change tout son milieu pour jouer plus haut").Split(' ');

    public static string Write(string home, string away, Random random)
    {
        var text = new StringBuilder();
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            text.Append("Pour [").Append(home).Append("](xref:team/").Append(home).Append(") comme pour **").Append(away).Append("**");
            for (var word = 0; word < WordsInParagraph; word++)
                text.Append(' ').Append(Words[random.Next(Words.Length)]);
            text.Append(".\n\n");
            if (paragraph == 1)
                text.Append("## Ce qui est en jeu\n\n- trois points\n- une place\n\n");
        }

        return text.Append("> Un match comme les autres.\n> — L’entraîneur, via le journal\n").ToString();
    }
}
