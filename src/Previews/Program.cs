System.Console.WriteLine("previews");
